package westphalia.scenario.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A way in which tables of other projects, spreadsheets and people differ from what this project writes. */
@SuppressWarnings("ImmutableEnumChecker") // The functions are constants, without a state of their own.
enum TableMistake {
    BYTE_ORDER_MARK(text -> "\uFEFF" + text),
    WINDOWS_LINES(text -> text.replace("\n", "\r\n")),
    NO_LAST_LINE_FEED(text -> text.substring(0, text.length() - 1)),
    BLANK_LINE_AT_END(text -> text + "\n\n"),
    BLANK_LINE_IN_THE_MIDDLE(text -> text.replaceFirst("\n", "\n  \n\n")),
    ROW_OF_COMMAS(text -> text + commas(text) + "\n" + commas(text) + "\n"),
    EMPTY_COLUMNS_AT_THE_END(text -> text.replace("\n", ",,\n")),
    SPACES_AROUND_CELLS(text -> text.replace(",", " , ").replace("\n", " \n")),
    NO_BREAK_SPACES(text -> text.replace(",", "\u00A0,").replace("\n", "\u00A0\n")),
    QUOTES(text -> quoted(text)),
    CAPITALS_IN_THE_HEADER(text -> header(text).toUpperCase(Locale.ROOT) + rows(text)),
    SPACES_IN_THE_HEADER(text -> header(text).replace('_', ' ') + rows(text)),
    SMALL_LETTERS(text -> coded(text, Map.of("ESP", "esp", "RUS", "rus", "SRB", "srb", "USA", "usa"))),
    TRUE_AND_FALSE("un_member|permanent", text -> text.replace(",1,", ",TRUE,").replaceAll("(?m),1$", ",True")),
    VOTES_IN_WORDS("vote", text -> votes(text, "yes", "Abstain", "NO", "absent")),
    VOTES_NOT_TAKEN("vote", text -> votes(text, "Y", "A", "N", "NV")),
    SYMBOL_WITH_YEAR("draft_id", text -> text.replace("S/RES/1808", "S/RES/1808 (2008)")),
    SYMBOL_OF_ROLL_CALLS("resolution", text -> text.replace("A/RES/63/3", "R/63/3")),
    STATUS_WITH_CAPITAL("withdrawal_status", text -> text.replace(",stated", ",Stated")),
    ORGANISATION_IN_CAPITALS("organisation", text -> text.replace("league,", "LEAGUE ,")),

    SEMICOLONS(text -> text.replace(',', ';'), "the columns are separated by semicolons; save the file with commas"),
    TABS(text -> text.replace(',', '\t'), "the columns are separated by tabs; save the file with commas"),
    SEMICOLONS_AND_DECIMAL_COMMAS(
            "ideal_point|share",
            text -> text.replace(',', ';').replaceAll("(\\d)\\.(\\d)", "$1,$2"),
            "separated by semicolons and decimals by commas"),
    TITLE_ABOVE(text -> "My table,,\n\n" + text, "must begin with the names of its columns, but they stand in line 3"),
    UTF_16(text -> bytes("\uFEFF" + text, StandardCharsets.UTF_16LE), "is written in UTF-16; save the file as UTF-8"),
    UTF_16_WITHOUT_A_MARK(text -> bytes(text, StandardCharsets.UTF_16BE), "is written in UTF-16"),
    GZIP(text -> gzip(text), "is compressed \\(gzip\\), not text; unpack it first"),
    EXCEL(text -> zip("[Content_Types].xml"), "is an Excel workbook \\(.xlsx\\), not text; save the sheet as CSV"),
    ZIP(text -> zip("table.csv"), "is a zip archive, not text; unpack it first"),
    WINDOWS_1252(
            text -> bytes(
                    header(text) + ",source" + rows(text).replaceAll("(?<=.)\n", ",é\n"),
                    Charset.forName("windows-1252")),
            "must be UTF-8 text, but holds the byte 0xE9, which is é in Windows-1252"),
    PAGE(text -> "<!DOCTYPE html>\n<table><tr><td>" + text, "is a web page"),
    JSON(text -> "[{\"iso3\": \"ESP\"}]", "is JSON, not a table"),
    NO_ROWS(text -> header(text) + "\n\n", "must have a row below the names of its columns"),
    SHORT_ROW(text -> text + "x\n", "must have \\d+ cells like the header, but has 1"),
    OTHER_NAME_OF_THE_CODE(
            text -> text.replaceFirst("iso3", "ms_code"),
            "missing column \"iso3\"; \"ms_code\" is called \"iso3\" here: rename it"),
    WORLD_BANK_NAME_OF_THE_CODE(
            text -> text.replaceFirst("iso3", "Country Code"),
            "missing column \"iso3\"; \"Country Code\" is called \"iso3\" here: rename it"),
    COLUMN_OF_NUMBERS(
            text -> text.replaceFirst("iso3", "ccode"),
            "\"ccode\" holds Correlates of War numbers: put the ISO3 codes into a column"),
    ISO2(
            text -> coded(text, Map.of("ESP", "ES", "RUS", "RU", "SRB", "RS", "USA", "US")),
            "must hold ISO3 codes, but all \\d are two-character ISO codes: "),
    COW_NUMBERS(
            text -> coded(text, Map.of("ESP", "230", "RUS", "365", "SRB", "345", "USA", "2")),
            "must hold ISO3 codes, but all \\d are Correlates of War numbers: "),
    NAMES(
            text -> coded(text, Map.of("ESP", "Spain", "RUS", "Russian Federation", "SRB", "Serbia", "USA", "USA")),
            "must hold ISO3 codes, but all \\d are English names: |must hold ISO3 codes, but all .* are English names: "),
    UNKNOWN_CODE("!states", text -> coded(text, Map.of("ESP", "QQQ")), "unknown state \"QQQ\""),
    DAY_FIRST(
            "un_member_since|since|recognised_on|date",
            text -> text.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3.$2.$1"),
            "must be a day written YYYY-MM-DD, but is .* rows: lines "),
    SLASHES(
            "un_member_since|since|recognised_on|date",
            text -> text.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$1/$2/$3"),
            "must be a day written YYYY-MM-DD, but is .*; write \\d{4}-\\d\\d-\\d\\d \\(. rows: lines "),
    NOT_AVAILABLE(
            "share|polyarchy",
            text -> text.replaceAll("0\\.(35|9),?(?=\n|1400)", "NA$0").replaceAll("NA0\\.\\d+", "NA"),
            "\"NA\" is no value; "),
    MISSING_AS_MINUS_9(
            "share|polyarchy",
            text -> text.replaceAll("0\\.(35|9)(?=\n|,1400)", "-9"),
            "but is -9; if it says that there is no value, leave the cell empty"),
    YES_FOR_TRUE(
            "un_member|permanent",
            text -> text.replace(",1,", ",yes,").replaceAll("(?m),1$", ",yes"),
            "must be 1 or 0, but is \"yes\" \\(4 rows: lines 2 to 5\\)"),
    VOTES_IN_NUMBERS(
            "vote",
            text -> votes(text, "1", "2", "3", "8"),
            "must be Y \\(yes\\), N \\(no\\).* 9 not a member \\(4 rows"),
    CLAIMANT_IN_CAPITALS(
            "claimant",
            text -> text.replace("kosovo,", "Kosovo,"),
            "unknown claimant \"Kosovo\"; the nearest valid name is \"kosovo\" \\(4 rows\\)"),
    STATUS_OF_ANOTHER_KIND(
            "withdrawal_status",
            text -> text.replace(",stated", ",withdrawn"),
            "must be one of stated, claimed, contested, void, but is \"withdrawn\""),
    STATUS_LEFT_OUT(
            "withdrawal_status",
            text -> text.replace(",stated", ","),
            "must say what is known of the withdrawal: stated, claimed, contested or void"),
    OTHER_NAME_OF_AN_OPTIONAL_COLUMN(
            "claimant",
            text -> text.replaceFirst("claimant", "entity"),
            "the column \"entity\" is not read; if it holds what is called \"claimant\" here, rename it");

    private final Predicate<TableKind> isOf;
    private final Function<String, Object> make;
    private final String message;

    TableMistake(Function<String, Object> make) {
        this("", make, "");
    }

    TableMistake(String columns, Function<String, Object> make) {
        this(columns, make, "");
    }

    TableMistake(Function<String, Object> make, String message) {
        this("", make, message);
    }

    /**
     * A mistake.
     *
     * @param columns the columns of which a table must have one, in a pattern; none for any table
     * @param message the one message in a pattern; none if the table is read as it is meant
     */
    TableMistake(String columns, Function<String, Object> make, String message) {
        this.isOf = kind -> columns.equals("!states")
                ? kind != TableKind.STATES
                : columns.isEmpty() || Arrays.stream(columns.split("\\|")).anyMatch(kind::has);
        this.make = make;
        this.message = message;
    }

    /** Whether the mistake can be made in a table, and changes something. */
    boolean spoils(TableKind kind) {
        return isOf.test(kind) && !Arrays.equals(spoilt(kind), kind.text().getBytes(StandardCharsets.UTF_8));
    }

    boolean isRead() {
        return message.isEmpty();
    }

    Pattern message() {
        return Pattern.compile(message);
    }

    byte[] spoilt(TableKind kind) {
        Object made = make.apply(kind.text());
        return made instanceof byte[] bytes ? bytes : ((String) made).getBytes(StandardCharsets.UTF_8);
    }

    private static String header(String text) {
        return text.substring(0, text.indexOf('\n'));
    }

    private static String rows(String text) {
        return text.substring(text.indexOf('\n'));
    }

    private static String commas(String text) {
        return header(text).replaceAll("[^,]", "");
    }

    private static String quoted(String text) {
        return text.lines()
                .map(line -> '"' + line.replace(",", "\",\"") + '"')
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String coded(String text, Map<String, String> codes) {
        Matcher code = Pattern.compile("(?<=^|,|\n)(ESP|RUS|SRB|USA)(?=,|\n)").matcher(text);
        return code.replaceAll(found -> codes.getOrDefault(found.group(), found.group()));
    }

    private static String votes(String text, String yes, String abstain, String no, String absent) {
        return text.replace(",Y\n", "," + yes + "\n")
                .replace(",A\n", "," + abstain + "\n")
                .replace(",N\n", "," + no + "\n")
                .replace(",X\n", "," + absent + "\n");
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zipped = new ZipOutputStream(bytes)) {
            zipped.putNextEntry(new ZipEntry(entry));
            zipped.write(1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}

package westphalia.scenario.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import westphalia.model.Vote;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Words;
import westphalia.scenario.tree.Problems;

/**
 * Makes a value of the text of a cell, or says which rule it breaks and how to mend it.
 *
 * @param value the value, null if the text breaks a rule
 * @param cause what the fault has in common with those of other cells of the column; empty if there is none
 * @param isForm whether the cause is the form in which values are written, in whatever column
 * @param fault the rule that is broken, the value and the way out; empty if there is none
 */
record CellWords(@Nullable Object value, String cause, boolean isForm, String fault) {
    private static final Set<String> MISSING = Set.of(
            "na", "n/a", "n.a.", "#n/a", "nan", "null", "none", "nil", "missing", "unknown", ".", "..", "...", "-",
            "--", "–", "—", "?", "#ref!", "#div/0!", "#value!", "#name?", "#num!");
    private static final Set<BigDecimal> MISSING_NUMBERS = Set.of(
            BigDecimal.valueOf(-9),
            BigDecimal.valueOf(-8),
            BigDecimal.valueOf(-7),
            BigDecimal.valueOf(-66),
            BigDecimal.valueOf(-77),
            BigDecimal.valueOf(-88),
            BigDecimal.valueOf(-99),
            BigDecimal.valueOf(-999),
            BigDecimal.valueOf(-9999),
            BigDecimal.valueOf(999),
            BigDecimal.valueOf(9999),
            BigDecimal.valueOf(99999));

    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}([,'’ \u00A0\u202F]\\d{3})+(\\.\\d+)?");
    private static final Pattern POINTED_THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(\\.\\d{3})+,\\d+");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d+");
    private static final Pattern PERCENT = Pattern.compile("([-+]?\\d+(?:[.,]\\d+)?)\\s*%");
    private static final Pattern CURRENCY = Pattern.compile("(?:US|\\p{Sc})\\p{Sc}?\\s*([\\d., ]*\\d)(?:\\s*\\p{L}+)?");
    private static final int PERCENT_PLACES = 2;

    private static CellWords of(@Nullable Object value) {
        return new CellWords(value, "", false, "");
    }

    private static CellWords wrong(String cause, String rule, String text, String hint) {
        return new CellWords(null, cause, true, rule + ", but is " + Problems.quoted(text) + hint);
    }

    /** Reads a cell that is not empty. */
    static CellWords read(Component component, String text) {
        Class<?> type = component.type();
        if (type == Vote.class) {
            return vote(text);
        }
        boolean isText = type == String.class && !component.isNullable();
        if (!isText && MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return missing(component, text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(text);
        }
        if (type == LocalDate.class) {
            return day(component, text);
        }
        String written = type.isEnum() ? Header.folded(text) : text;
        Words words = Words.read(type, component.meaning(), written, true);
        if (words.fault().isEmpty()) {
            return text.indexOf('\n') < 0 ? of(words.value()) : wrong("lines", "must stand in one line", text, "");
        }
        if (type.isEnum()) {
            return new CellWords(null, "word " + text, false, words.fault());
        }
        return number(component, text, words.fault());
    }

    private static CellWords missing(Component component, String text) {
        boolean mayBeEmpty = component.isNullable() || component.meaning().filledFromRegion();
        String way = mayBeEmpty
                ? "leave the cell empty where there is no value"
                : "there must be a value: " + component.meaning().text();
        return new CellWords(null, "missing " + text, true, Problems.quoted(text) + " is no value; " + way);
    }

    private static CellWords truth(String text) {
        if (text.equals("1") || text.equals("1.0")) {
            return of(true);
        }
        if (text.equals("0") || text.equals("0.0")) {
            return of(false);
        }
        Boolean known = Words.truth(text);
        return known == null ? wrong("truth", "must be 1 or 0", text, "") : of(known);
    }

    private static CellWords day(Component component, String text) {
        Words words = Words.read(LocalDate.class, component.meaning(), text, true);
        if (words.fault().isEmpty()) {
            return of(words.value());
        }
        WrittenDay written = WrittenDay.of(text);
        return new CellWords(null, written.kind(), true, words.fault() + written.hint());
    }

    private static CellWords vote(String text) {
        Vote vote = WrittenVote.of(text);
        if (vote != null) {
            return of(vote);
        }
        String hint = text.matches("\\d") ? WrittenVote.NUMBERS : "";
        return wrong(text.matches("\\d") ? "number" : "vote " + text, WrittenVote.RULE, text, hint);
    }

    private static CellWords number(Component component, String text, String fault) {
        if (THOUSANDS.matcher(text).matches()) {
            return new CellWords(
                    null,
                    "thousands",
                    true,
                    fault + "; write it without separators of thousands: " + text.replaceAll("[^-+.0-9]", ""));
        }
        if (POINTED_THOUSANDS.matcher(text).matches()
                || DECIMAL_COMMA.matcher(text).matches()) {
            String plain = text.replace(".", "").replace(',', '.');
            return new CellWords(null, "comma", true, fault + "; write the decimals after a point: " + plain);
        }
        Matcher currency = CURRENCY.matcher(text);
        if (currency.matches()) {
            return new CellWords(
                    null,
                    "currency",
                    true,
                    fault + "; write the number alone: " + currency.group(1).replaceAll("[^-+.0-9]", ""));
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            BigDecimal number = new BigDecimal(percent.group(1).replace(',', '.'));
            boolean isShare = component.meaning().max() == 1;
            BigDecimal meant = isShare ? number.movePointLeft(PERCENT_PLACES).stripTrailingZeros() : number;
            return new CellWords(
                    null,
                    "percent",
                    true,
                    fault + "; write it " + (isShare ? "as a share" : "without the sign") + ": "
                            + meant.toPlainString());
        }
        if (isMissingNumber(text)) {
            return new CellWords(
                    null, "missing " + text, true, fault + "; if it says that there is no value, leave the cell empty");
        }
        int cut = fault.indexOf(", but is ");
        return new CellWords(null, cut < 0 ? fault : fault.substring(0, cut), false, fault);
    }

    private static boolean isMissingNumber(String text) {
        try {
            return MISSING_NUMBERS.contains(
                    new BigDecimal(text).stripTrailingZeros().setScale(0));
        } catch (ArithmeticException | NumberFormatException other) {
            return false;
        }
    }
}

package westphalia.scenario.tree;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the bytes of a file are if they are no UTF-8 text, and what its owner can do about it. */
final class FileKind {
    private static final int ENOUGH = 4096;
    private static final String SAVE = "save the sheet as CSV UTF-8 (comma delimited)";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileKind() {}

    /** The message about a file of another kind; null if it may be text. */
    static @Nullable String foreign(byte[] bytes) {
        if (begins(bytes, 0x1f, 0x8b)) {
            return "is compressed (gzip), not text; unpack it first";
        }
        if (begins(bytes, 'P', 'K', 3, 4)) {
            return zipped(new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1));
        }
        if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return "is an Excel workbook of the old format (.xls), not text; " + SAVE;
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return "is a PDF document, not text; a table is a CSV file";
        }
        if (begins(bytes, 'B', 'Z', 'h')
                || begins(bytes, 0xfd, '7', 'z', 'X')
                || begins(bytes, '7', 'z', 0xbc)
                || begins(bytes, 0x28, 0xb5, 0x2f, 0xfd)) {
            return "is compressed, not text; unpack it first";
        }
        if (begins(bytes, 'P', 'A', 'R', '1') || begins(bytes, 'S', 'Q', 'L', 'i', 't', 'e')) {
            return "is a file of a database, not text; export the table as CSV";
        }
        if (begins(bytes, '<', 's', 't', 'a', 't', 'a') || begins(bytes, '$', 'F', 'L', '2')) {
            return "is a file of a statistics program, not text; export the table as CSV";
        }
        return isOfTwoBytes(bytes) ? "is written in UTF-16; save the file as UTF-8" : null;
    }

    /** A byte as the character it stands for in the encoding of older spreadsheets, for a message. */
    static String asCharacter(int letter) {
        String text = new String(new byte[] {(byte) letter}, WINDOWS);
        return Character.isLetter(text.charAt(0)) ? ", which is " + text + " in Windows-1252" : "";
    }

    private static String zipped(String head) {
        if (head.contains("opendocument.spreadsheet")) {
            return "is an OpenDocument spreadsheet (.ods), not text; " + SAVE;
        }
        boolean isOffice = head.contains("[Content_Types].xml") || head.contains("xl/") || head.contains("_rels/");
        return isOffice
                ? "is an Excel workbook (.xlsx), not text; " + SAVE
                : "is a zip archive, not text; unpack it first";
    }

    /** With its mark, or every other byte empty, as text in the Latin alphabet has it. */
    private static boolean isOfTwoBytes(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
            return true;
        }
        int pairs = Math.min(bytes.length, ENOUGH) / 2;
        int even = 0;
        int odd = 0;
        for (int pair = 0; pair < pairs; pair++) {
            even += bytes[2 * pair] == 0 ? 1 : 0;
            odd += bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        return pairs > 2 && ((even > 0.8 * pairs && odd == 0) || (odd > 0.8 * pairs && even == 0));
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((bytes[index] & 0xff) != start[index]) {
                return false;
            }
        }
        return true;
    }
}

package westphalia.scenario.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.shape.Shape;

/** Text that is no table with commas between its columns: other separators, pages, other formats. */
final class ForeignText {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(^|[;\t|])\\s*[-+]?\\d+,\\d+\\s*($|[;\t|])");
    private static final int MOST_COLUMNS = 10_000;

    /** What may stand between columns instead of a comma. */
    private enum Separator {
        SEMICOLON(';', "semicolons"),
        TAB('\t', "tabs"),
        BAR('|', "vertical bars"),
        SPACE(' ', "spaces");

        private final char letter;
        private final String plural;

        Separator(char letter, String plural) {
            this.letter = letter;
            this.plural = plural;
        }
    }

    private ForeignText() {}

    /** What a text is instead of a table with these columns, and what to do; null if it may be one. */
    static @Nullable String fault(String text, Shape shape) {
        String start = text.substring(0, Math.min(text.length(), 200)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            return "is a web page or another document of tags, not a table; save the table alone as CSV";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return "is JSON, not a table; save the rows as CSV, with the names of the columns in the first line";
        }
        if (start.startsWith("version https://git-lfs")) {
            return "is only a pointer to a file that Git keeps elsewhere (Git LFS); fetch the file itself";
        }
        List<String> lines = text.lines().limit(Header.LINES_LOOKED_AT).toList();
        for (Separator separator : Separator.values()) {
            if (separates(separator, lines, shape)) {
                boolean hasDecimals = lines.stream()
                        .anyMatch(line -> DECIMAL_COMMA.matcher(line).find());
                return "the columns are separated by " + separator.plural
                        + (hasDecimals ? " and decimals by commas" : "")
                        + "; save the file with commas between the columns"
                        + (hasDecimals ? " and points in the numbers" : "");
            }
        }
        return null;
    }

    /** Whether some line, split at the separator, holds names of columns that it does not hold if split at commas. */
    private static boolean separates(Separator separator, List<String> lines, Shape shape) {
        long required = shape.components().stream()
                .filter(component -> !component.isNullable())
                .count();
        return lines.stream().anyMatch(line -> {
            int split = known(line, separator.letter, shape);
            // Words in a title or a comment are no columns.
            boolean isHeader = separator != Separator.SPACE || (line.indexOf(',') < 0 && split >= required);
            return split > 1 && isHeader && split > known(line, ',', shape);
        });
    }

    private static int known(String line, char separator, Shape shape) {
        String[] cells = line.split(Pattern.quote(String.valueOf(separator)), MOST_COLUMNS);
        if (cells.length < 2) {
            return 0;
        }
        return (int) Arrays.stream(cells)
                .map(Header::folded)
                .filter(name -> shape.keys().contains(name)
                        || shape.keys().stream()
                                .anyMatch(key -> ForeignColumns.of(key).contains(name)))
                .distinct()
                .count();
    }
}

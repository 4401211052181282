package westphalia.scenario.effective;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import westphalia.model.State;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;

/** Records as a CSV table in its canonical form: the columns of the record, cells that were filled left empty. */
final class TableText {
    private TableText() {}

    /** The lines of the table, header first. */
    static List<String> lines(Class<?> type, List<?> rows) {
        List<Component> columns = Shape.of(type).components();
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", columns.stream().map(Component::key).toList()));
        for (Object row : rows) {
            lines.add(String.join(
                    ",", columns.stream().map(column -> cell(column, row)).toList()));
        }
        return lines;
    }

    /** One cell as the file writes it, empty if it was empty. */
    static String plain(Component column, Object row) {
        Set<String> filled = row instanceof State state ? state.filled() : Set.of();
        @Nullable Object value = filled.contains(column.key()) ? null : column.of(row);
        if (value instanceof Boolean isTrue) {
            return isTrue ? "1" : "0";
        }
        return value == null ? "" : ValueText.plain(value);
    }

    private static String cell(Component column, Object row) {
        String text = plain(column, row);
        boolean needsQuotes = text.indexOf(',') >= 0
                || text.indexOf('"') >= 0
                || text.startsWith("#")
                || !text.strip().equals(text);
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

package westphalia.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.model.State;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.Words;

/** A table as the text of one setting, with one cell changed. */
final class CsvText {
    private final List<Component> columns;
    private final List<List<String>> rows = new ArrayList<>();

    CsvText(Class<?> type, List<?> records) {
        this.columns = Shape.of(type).components();
        for (Object record : records) {
            rows.add(columns.stream().map(column -> cell(column, record)).toList());
        }
    }

    /** The whole table in quotes, but for one cell. */
    String with(int row, Component column, String value) {
        StringBuilder text = new StringBuilder("\"");
        text.append(columns.stream().map(Component::key).collect(Collectors.joining(",")));
        for (int line = 0; line < rows.size(); line++) {
            List<String> cells = new ArrayList<>(rows.get(line));
            if (line == row) {
                cells.set(columns.indexOf(column), plain(value));
            }
            text.append("\\n").append(String.join(",", cells));
        }
        return text.append('"').toString();
    }

    private static String plain(String value) {
        return switch (value) {
            case "true" -> "1";
            case "false" -> "0";
            case "null" -> "";
            default -> value;
        };
    }

    private static String cell(Component column, Object record) {
        Set<String> filled = record instanceof State state ? state.filled() : Set.of();
        @Nullable Object value = filled.contains(column.key()) ? null : column.of(record);
        if (value == null) {
            return "";
        }
        String text = value instanceof Double number ? Words.shown(number) : plain(value.toString());
        return text.contains(",") ? "\\\"" + text + "\\\"" : text;
    }
}

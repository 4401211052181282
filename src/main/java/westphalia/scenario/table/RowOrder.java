package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Places;

/** The records of a table by the cells that tell them apart, whatever the order of the file. */
final class RowOrder {
    private record Row(String name, int number, Object value) {}

    private record Twice(Row row, int firstLine) {}

    private final Table table;
    private final Shape shape;
    private final List<String> keys;
    private final List<Row> rows = new ArrayList<>();
    private final boolean hasKeys;

    RowOrder(Table table, Shape shape) {
        this.table = table;
        this.shape = shape;
        this.keys = TableKeys.of(shape.type());
        this.hasKeys = keys.stream().allMatch(key -> {
            Component component = shape.get(key);
            return table.has(key) || (component != null && component.isNullable());
        });
    }

    /** Takes a row; one that cannot be told apart is held, but is no double of another. */
    void add(ReadRow row) {
        String name = row.hasKey() ? row.name(keys) : "";
        rows.add(new Row(name, row.number(), row.build(shape)));
    }

    /** Sorts the rows, and notes those whose cells that tell them apart stand in a row above. */
    void checkDoubles(String path, TableFaults faults) {
        rows.sort(Comparator.comparing(Row::name).thenComparing(Row::number));
        List<Twice> doubles = new ArrayList<>();
        Row first = null;
        for (Row row : rows) {
            if (first == null || !first.name.equals(row.name)) {
                first = row;
            } else if (hasKeys && !row.name.isEmpty()) {
                doubles.add(new Twice(row, table.place(first.number).line()));
            }
        }
        doubles.sort(Comparator.comparing(found -> found.row.number));
        for (Twice found : doubles) {
            faults.add(
                    table.place(found.row.number),
                    path + "." + found.row.name,
                    "",
                    "double",
                    "duplicate row for the same " + String.join(" and ", keys) + "; the first is in line "
                            + found.firstLine);
        }
    }

    /** The records in their order. */
    List<Object> records() {
        return rows.stream().map(Row::value).toList();
    }

    /** Lets the places of rows and cells be found by their paths, when they are asked for. */
    void put(String path, Places places) {
        Map<String, Integer> numbers = new HashMap<>();
        places.putTable(path, inner -> {
            if (numbers.isEmpty()) {
                rows.forEach(row -> numbers.putIfAbsent(row.name, row.number));
            }
            return place(inner, numbers);
        });
    }

    private @Nullable Place place(String inner, Map<String, Integer> numbers) {
        Integer row = numbers.get(inner);
        if (row != null) {
            return table.place(row);
        }
        int cut = inner.lastIndexOf('.');
        row = cut < 0 ? null : numbers.get(inner.substring(0, cut));
        return row == null ? null : table.place(row, inner.substring(cut + 1));
    }
}

package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.model.State;
import westphalia.scenario.Limits;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.ScenarioFolder;

/** Makes records of the rows of a table, sorted by their keys whatever the order of the file. */
public final class TableBinder {
    private final CsvTables tables;
    private final Places places;
    private final Problems problems;
    private final Map<String, Map<String, Scalar>> changes;

    /** @param changes cells of the states table set from outside: by state, then by column */
    public TableBinder(
            ScenarioFolder folder, Places places, Problems problems, Map<String, Map<String, Scalar>> changes) {
        this.tables = new CsvTables(folder, problems);
        this.places = places;
        this.problems = problems;
        this.changes = changes;
    }

    /**
     * Reads a table.
     *
     * @param type the record of a row
     * @param value the file's name, or the table itself
     * @param organisation if not null, only rows that name it in the column {@code organisation} are read
     */
    public List<Object> read(Class<?> type, Scalar value, String path, @Nullable String organisation) {
        Table table = tables.read(value, path);
        if (table == null) {
            places.markBroken(path);
            return List.of();
        }
        if (!table.isWhole()) {
            places.markBroken(path);
        }
        Shape shape = Shape.of(type);
        checkColumns(table, shape, path);
        List<Table.Row> rows = selected(table, organisation);
        if (organisation != null && rows.isEmpty() && !places.isBroken(path)) {
            problems.add(value.place(), path, noRows(table, organisation));
        }
        int most = type == State.class ? Limits.STATES : Limits.ROWS;
        if (rows.size() > most) {
            problems.add(value.place(), path, "must have at most " + most + " rows, but has " + rows.size());
            places.markBroken(path);
            return List.of();
        }
        List<RowReader> read = new ArrayList<>();
        for (Table.Row row : rows) {
            read.add(new RowReader(table, row, shape, path, places, problems, changesOf(type, table, row)));
        }
        List<String> keys = TableKeys.of(type);
        if (keys.stream().allMatch(key -> isThere(table, shape, key))) {
            checkKeys(read, keys, path);
        }
        if (read.stream().anyMatch(row -> !row.hasKey())) {
            places.markBroken(path);
        }
        checkChanges(type, read);
        fill(read, shape);
        return read.stream()
                .sorted(Comparator.comparing(RowReader::name))
                .map(RowReader::build)
                .toList();
    }

    private void checkColumns(Table table, Shape shape, String path) {
        Set<String> extra = table.columns().keySet().stream()
                .filter(column -> !shape.keys().contains(column))
                .collect(Collectors.toSet());
        for (Component component : shape.components()) {
            if (!table.columns().containsKey(component.key()) && !component.isNullable()) {
                String nearest = NearestName.of(component.key(), extra);
                String hint = nearest == null ? "" : "; the nearest column is \"" + nearest + "\"";
                problems.add(table.header(), path, "missing column \"" + component.key() + "\"" + hint);
                places.markBroken(path);
            }
        }
    }

    private static List<Table.Row> selected(Table table, @Nullable String organisation) {
        if (organisation == null) {
            return table.rows();
        }
        return table.rows().stream()
                .filter(row -> {
                    Table.Cell cell = table.cell(row, "organisation");
                    return cell != null && cell.text().equals(organisation);
                })
                .toList();
    }

    private static String noRows(Table table, String organisation) {
        List<String> known = table.rows().stream()
                .map(row -> table.cell(row, "organisation"))
                .map(cell -> cell == null ? "" : cell.text())
                .distinct()
                .sorted()
                .toList();
        return "the table has no row with organisation " + Problems.quoted(organisation)
                + NearestName.hint(organisation, known);
    }

    private Map<String, Scalar> changesOf(Class<?> type, Table table, Table.Row row) {
        Table.Cell code = type == State.class ? table.cell(row, "iso3") : null;
        return code == null ? Map.of() : changes.getOrDefault(code.text(), Map.of());
    }

    /** Whether a column is there, or may be left out; without it rows cannot be told apart. */
    private static boolean isThere(Table table, Shape shape, String key) {
        Component component = shape.get(key);
        return table.columns().containsKey(key) || (component != null && component.isNullable());
    }

    private void checkKeys(List<RowReader> rows, List<String> keys, String path) {
        Map<String, Place> seen = new HashMap<>();
        for (RowReader row : rows) {
            Place first = row.hasKey() ? seen.putIfAbsent(row.name(), row.place()) : null;
            if (first != null) {
                problems.add(
                        row.place(),
                        path + "." + row.name(),
                        "duplicate row for the same " + String.join(" and ", keys) + "; the first is in line "
                                + first.line());
            }
        }
    }

    private void checkChanges(Class<?> type, List<RowReader> rows) {
        if (type != State.class) {
            return;
        }
        Map<String, String> names = new TreeMap<>();
        rows.forEach(row -> names.put(row.text("iso3"), row.text("name")));
        StateNames states = new StateNames(names);
        changes.forEach((code, cells) -> {
            if (!states.contains(code)) {
                cells.values()
                        .forEach(cell -> problems.add(cell.place(), cell.place().setting(), states.unknown(code)));
            }
        });
    }

    private void fill(List<RowReader> rows, Shape shape) {
        RegionMedians medians = new RegionMedians();
        List<Component> filled = shape.components().stream()
                .filter(component -> component.meaning().filledFromRegion())
                .toList();
        for (RowReader row : rows) {
            for (Component component : filled) {
                if (row.value("un_member_since") != null && row.value(component.key()) instanceof Double number) {
                    medians.add(component.key(), row.text("region"), number);
                }
            }
        }
        for (RowReader row : rows) {
            for (String column : row.empty()) {
                row.fill(column, medians.fill(column, row.text("region")));
            }
        }
    }
}

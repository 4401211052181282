package westphalia.scenario.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.model.State;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.StandIn;
import westphalia.scenario.shape.Words;
import westphalia.scenario.table.TableKeys;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;

/**
 * Rows of tables changed, added or left out one by one, as {@code council.2008.RUS.permanent=false} does.
 *
 * <p>A row is named by its key columns, as in a list of differences. A cell is set by its column; {@code enabled=false}
 * leaves the row out. A row that the table does not have is added by its first cell, or by {@code listed} where the key
 * columns are all.
 */
public final class RowChanges {
    /** What a list of differences says of a row that has nothing but its key columns. */
    public static final String LISTED = "listed";

    private static final String ENABLED = "enabled";
    private static final Set<String> CODES = Set.of("iso3", "neighbour", "partner");

    /** By table, then by row, then by column; a row that is only listed has no columns. */
    private final Map<String, Map<String, Map<String, Scalar>>> changes = new TreeMap<>();

    private final Map<String, Scalar> places = new TreeMap<>();
    private final Set<String> states = new TreeSet<>();

    /** Notes a change of a cell; without a column, that the row is there. */
    public void note(String table, String row, @Nullable String column, Scalar value) {
        Map<String, Scalar> cells = changes.computeIfAbsent(table, path -> new LinkedHashMap<>())
                .computeIfAbsent(row, name -> new LinkedHashMap<>());
        if (column != null) {
            cells.put(column, value);
        }
        places.put(table + "." + row, value);
    }

    /** The rows of a table with the changes noted for it. */
    List<Object> of(Class<?> type, String table, List<Object> rows, Problems problems) {
        if (type == State.class) {
            rows.forEach(row -> states.add(((State) row).iso3()));
        }
        Map<String, Map<String, Scalar>> own = changes.remove(table);
        if (own == null) {
            return rows;
        }
        Map<String, Object> byName = new TreeMap<>();
        rows.forEach(row -> byName.put(TableKeys.nameOf(row), row));
        own.forEach((name, cells) -> {
            Object row = byName.get(name);
            Scalar enabled = cells.get(ENABLED);
            if (enabled != null && enabled.text().equals("false")) {
                if (byName.remove(name) == null) {
                    unknown(name, byName.keySet(), enabled, problems);
                }
                return;
            }
            Object changed = row == null && isBareCell(type, cells)
                    ? unknown(name, byName.keySet(), cells.values().iterator().next(), problems)
                    : row(type, row, name, cells, table, problems);
            if (changed != null) {
                byName.put(name, changed);
            }
        });
        return byName.values().stream()
                .sorted(Comparator.comparing(TableKeys::nameOf))
                .toList();
    }

    /** Tables that have changes and were never read. */
    void reportUnread(Problems problems) {
        changes.forEach((table, rows) -> rows.keySet().forEach(row -> {
            Scalar value = places.get(table + "." + row);
            if (value != null) {
                problems.add(
                        value.place(), value.place().setting(), "the scenario has no table " + table + " to change");
            }
        }));
    }

    /** Whether the cells do not make a row of their own: a column that must be there is missing. */
    private static boolean isBareCell(Class<?> type, Map<String, Scalar> cells) {
        return !cells.isEmpty()
                && Shape.of(type).components().stream()
                        .anyMatch(column -> !TableKeys.of(type).contains(column.key())
                                && !column.key().equals("organisation")
                                && !column.isNullable()
                                && !cells.containsKey(column.key()));
    }

    private @Nullable Object row(
            Class<?> type,
            @Nullable Object row,
            String name,
            Map<String, Scalar> cells,
            String table,
            Problems problems) {
        Scalar place = Objects.requireNonNull(places.get(table + "." + name));
        Shape shape = Shape.of(type);
        Map<String, @Nullable Object> values = new HashMap<>();
        List<String> keys = TableKeys.of(type);
        List<String> parts = partsOf(name, keys.size());
        for (Component column : shape.components()) {
            int key = keys.indexOf(column.key());
            if (row != null) {
                values.put(column.key(), column.of(row));
            } else if (key >= 0) {
                String part = parts.get(key);
                Words words = Words.read(column.type(), column.meaning(), part, true);
                if (!words.fault().isEmpty() || (CODES.contains(column.key()) && !states.contains(part))) {
                    problems.add(
                            place.place(),
                            place.place().setting(),
                            words.fault().isEmpty()
                                    ? "there is no state " + Problems.quoted(part) + NearestName.hint(part, states)
                                    : column.key() + " " + words.fault());
                    return null;
                }
                values.put(column.key(), words.value());
            } else if (column.key().equals("organisation")) {
                values.put(column.key(), table.split("\\.", -1)[1]);
            } else {
                values.put(column.key(), column.isNullable() ? null : StandIn.of(column));
            }
        }
        boolean isGood = true;
        for (Map.Entry<String, Scalar> cell : cells.entrySet()) {
            isGood &= set(shape, cell.getKey(), cell.getValue(), keys, values, problems);
        }
        return isGood ? shape.build(values, Set.of()) : null;
    }

    /** The key columns of a row's name; a day or a code holds no full stop. */
    static List<String> partsOf(String name, int keys) {
        List<String> parts = new ArrayList<>(List.of(name.split("\\.", keys)));
        while (parts.size() < keys) {
            parts.add("");
        }
        return parts;
    }

    private static boolean set(
            Shape shape,
            String column,
            Scalar cell,
            List<String> keys,
            Map<String, @Nullable Object> values,
            Problems problems) {
        Component component = keys.contains(column) ? null : shape.get(column);
        if (component == null) {
            Set<String> valid = new TreeSet<>(shape.keys());
            keys.forEach(valid::remove);
            valid.remove("organisation");
            valid.add(ENABLED);
            unknown(column, valid, cell, problems);
            return false;
        }
        if (cell.isEmpty() && component.isNullable()) {
            values.put(column, null);
            return true;
        }
        boolean isTrue = cell.text().equals("1");
        if (component.type() == boolean.class && (isTrue || cell.text().equals("0"))) {
            values.put(column, isTrue); // As tables write it.
            return true;
        }
        Words words =
                Words.read(component.type(), component.meaning(), cell.text(), cell.style() == Scalar.Style.PLAIN);
        if (!words.fault().isEmpty()) {
            problems.add(cell.place(), cell.place().setting(), words.fault());
            return false;
        }
        values.put(column, words.value());
        return true;
    }

    private static @Nullable Object unknown(String name, Set<String> valid, Scalar value, Problems problems) {
        problems.add(
                value.place(),
                value.place().setting(),
                "there is no " + Problems.quoted(name) + " to set" + NearestName.hint(name, valid));
        return null;
    }
}

package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.State;
import westphalia.scenario.Limits;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.tree.NearestName;
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
    private final IdentityHashMap<Table, StateColumns.Verdict> verdicts = new IdentityHashMap<>();
    private final IdentityHashMap<Table, NameColumn> names = new IdentityHashMap<>();
    private final Map<String, NameColumn> nameByPath = new TreeMap<>();
    private @Nullable StateNames states;

    /** @param changes cells of the states table set from outside: by state, then by column */
    public TableBinder(
            ScenarioFolder folder, Places places, Problems problems, Map<String, Map<String, Scalar>> changes) {
        this.tables = new CsvTables(folder, problems);
        this.places = places;
        this.problems = problems;
        this.changes = changes;
    }

    /** Holds the codes in tables that are read from now on against these states; a states table sets them itself. */
    public void holdAgainst(StateNames known) {
        states = known;
    }

    /** The columns of claimants or organisations in the tables read so far, one for each table, by path. */
    public Map<String, NameColumn> names() {
        return nameByPath;
    }

    /**
     * Reads a table.
     *
     * @param type the record of a row
     * @param value the file's name, or the table itself
     * @param organisation if not null, only rows that name it in the column {@code organisation} are read
     */
    public List<Object> read(Class<?> type, Scalar value, String path, @Nullable String organisation) {
        Shape shape = Shape.of(type);
        Table table = tables.read(value, path, shape);
        if (table == null) {
            places.markBroken(path);
            return List.of();
        }
        int most = type == State.class ? Limits.STATES : Limits.ROWS;
        if (table.rows() > most) {
            problems.add(value.place(), path, "must have at most " + most + " rows, but has " + table.rows());
            places.markBroken(path);
            return List.of();
        }
        if (!table.isWhole()) {
            places.markBroken(path);
        }
        noteNames(type, table, path);
        BitSet skipped = skipped(type, table, path);
        List<Integer> rows = selected(table, organisation);
        if (organisation != null && rows.isEmpty() && !places.isBroken(path)) {
            problems.add(value.place(), path, noRows(table, organisation));
        }
        TableFaults faults = new TableFaults(problems);
        RowReader reader = new RowReader(table, shape, path, places, faults, states);
        List<ReadRow> waiting = new ArrayList<>();
        RowOrder order = new RowOrder(table, shape);
        for (int row : rows) {
            if (!skipped.get(row)) {
                ReadRow read = reader.read(row, changesOf(type, table, row));
                if (organisation != null) {
                    read.put("organisation", organisation); // Whatever its case in the table.
                }
                if (!read.hasKey()) {
                    places.markBroken(path);
                }
                if (type == State.class) {
                    waiting.add(read);
                } else {
                    order.add(read);
                }
            }
        }
        checkChanges(type, waiting);
        fill(waiting, shape, reader);
        waiting.forEach(order::add);
        order.checkDoubles(path, faults);
        faults.report();
        order.put(path, places);
        if (type == State.class && !places.isBroken(path)) {
            states = namesOf(waiting);
        }
        return order.records();
    }

    private void noteNames(Class<?> type, Table table, String path) {
        String column = TableKeys.nameOf(type);
        if (column != null && table.has(column) && !names.containsKey(table)) {
            NameColumn known = new NameColumn(table, column, path);
            names.put(table, known);
            nameByPath.put(path, known);
        }
    }

    private BitSet skipped(Class<?> type, Table table, String path) {
        if (type == State.class && StateColumns.isOfAnotherList(table, path, problems)) {
            places.markBroken(path);
            BitSet all = new BitSet();
            all.set(0, table.rows());
            return all;
        }
        StateNames known = states;
        if (known == null || type == State.class) {
            return new BitSet();
        }
        StateColumns.Verdict verdict = verdicts.get(table);
        if (verdict == null) {
            verdict = StateColumns.check(table, type, known, path, problems);
            verdicts.put(table, verdict);
        }
        if (verdict.isBroken()) {
            places.markBroken(path);
        }
        return verdict.skipped();
    }

    private static List<Integer> selected(Table table, @Nullable String organisation) {
        List<Integer> selected = new ArrayList<>(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            if (organisation == null || organisation.equalsIgnoreCase(table.text(row, "organisation"))) {
                selected.add(row);
            }
        }
        return selected;
    }

    private static String noRows(Table table, String organisation) {
        List<String> known = WordCount.of(table, List.of("organisation")).words().stream()
                .sorted()
                .toList();
        return "the table has no row with organisation " + Problems.quoted(organisation)
                + NearestName.hint(organisation, known);
    }

    private Map<String, Scalar> changesOf(Class<?> type, Table table, int row) {
        String code = type == State.class ? table.text(row, "iso3") : null;
        return code == null ? Map.of() : changes.getOrDefault(code.toUpperCase(Locale.ROOT), Map.of());
    }

    private static StateNames namesOf(List<ReadRow> rows) {
        Map<String, String> names = new HashMap<>();
        rows.forEach(row -> names.put(row.text("iso3"), row.text("name")));
        return new StateNames(names);
    }

    private void checkChanges(Class<?> type, List<ReadRow> rows) {
        if (type != State.class || changes.isEmpty()) {
            return;
        }
        StateNames known = namesOf(rows);
        changes.forEach((code, cells) -> {
            if (!known.contains(code)) {
                cells.values()
                        .forEach(cell -> problems.add(cell.place(), cell.place().setting(), known.unknown(code)));
            }
        });
    }

    private void fill(List<ReadRow> rows, Shape shape, RowReader reader) {
        RegionMedians medians = new RegionMedians();
        List<Component> filled = shape.components().stream()
                .filter(component -> component.meaning().filledFromRegion())
                .toList();
        boolean mayBeTold = true;
        for (ReadRow row : rows) {
            mayBeTold &= !row.isRefused("un_member_since") && !row.isRefused("region");
            for (Component component : filled) {
                boolean isMember = row.value("un_member_since") != null;
                boolean isRefused = row.isRefused(component.key());
                mayBeTold &= !isRefused;
                if (isMember && !isRefused && row.value(component.key()) instanceof Double number) {
                    medians.add(component.key(), row.text("region"), number);
                }
            }
        }
        for (ReadRow row : rows) {
            for (String column : row.empty()) {
                reader.fill(row, column, medians.fill(column, row.text("region")), mayBeTold);
            }
        }
    }
}

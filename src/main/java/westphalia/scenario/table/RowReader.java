package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.model.State;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.StandIn;
import westphalia.scenario.shape.Words;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;

/** Makes a record of one row; cells that break a rule get a stand-in, so that the rest can be checked. */
final class RowReader {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{2,4}");

    private final Table table;
    private final Table.Row row;
    private final Shape shape;
    private final Places places;
    private final Problems problems;
    private final String path;
    private final Map<String, Scalar> changes;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final List<String> empty = new ArrayList<>();
    private final Set<String> filled = new TreeSet<>();
    private boolean hasKey = true;

    RowReader(
            Table table,
            Table.Row row,
            Shape shape,
            String path,
            Places places,
            Problems problems,
            Map<String, Scalar> changes) {
        this.table = table;
        this.row = row;
        this.shape = shape;
        this.places = places;
        this.problems = problems;
        this.changes = changes;
        List<String> keys = new ArrayList<>();
        for (String key : TableKeys.of(shape.type())) {
            Table.Cell cell = table.cell(row, key);
            keys.add(cell == null ? "" : cell.text());
        }
        this.path = path + "." + String.join(".", keys);
        places.put(this.path, row.place());
        shape.components().forEach(this::read);
    }

    private void read(Component component) {
        String key = component.key();
        Table.Cell cell = table.cell(row, key);
        if (cell == null) {
            values.put(key, component.isNullable() ? null : StandIn.of(component));
            return;
        }
        Scalar change = changes.get(key);
        String text = change == null ? cell.text() : change.text();
        Place place = change == null ? cell.place() : change.place();
        if (shape.type() != State.class && place.column() != row.place().column()) {
            places.put(path + "." + key, place);
        }
        if (text.isEmpty()) {
            readEmpty(component, place);
            return;
        }
        Words words = Words.read(component.type(), component.meaning(), asWritten(component, text), true);
        String fault = words.fault();
        if (fault.isEmpty() && text.indexOf('\n') >= 0) {
            fault = "must stand in one line";
        }
        if (fault.isEmpty() && shape.type() == State.class && key.equals("iso3")) {
            fault = CODE.matcher(text).matches()
                    ? ""
                    : "must be three capital letters or digits, but is " + Problems.quoted(text);
        }
        if (fault.isEmpty()) {
            values.put(key, words.value());
        } else {
            refuse(component, place, fault);
        }
    }

    private void readEmpty(Component component, Place place) {
        if (component.meaning().filledFromRegion()) {
            empty.add(component.key());
            values.put(component.key(), null);
        } else if (component.isNullable()) {
            values.put(component.key(), null);
        } else {
            refuse(component, place, "must not be empty: " + component.meaning().text());
        }
    }

    private void refuse(Component component, Place place, String fault) {
        String inner = path + "." + component.key();
        problems.add(place, inner, fault);
        places.markBroken(inner);
        values.put(component.key(), StandIn.of(component));
        hasKey &= !TableKeys.of(shape.type()).contains(component.key());
    }

    /** In a table 1 and 0 may stand for true and false. */
    private static String asWritten(Component component, String text) {
        if (component.type() == boolean.class) {
            return text.equals("1") ? "true" : text.equals("0") ? "false" : text;
        }
        return text;
    }

    /** Puts a median into an empty cell and flags it; without a median the cell is a problem. */
    void fill(String column, @Nullable Double median) {
        if (median != null) {
            values.put(column, median);
            filled.add(column);
            return;
        }
        values.put(column, 0.0);
        Table.Cell cell = table.cell(row, column);
        if (cell != null && !places.isBroken(path)) {
            problems.add(
                    cell.place(), path + "." + column, "is empty, and no member of the United Nations has a value");
        }
    }

    boolean hasKey() {
        return hasKey;
    }

    /** What tells it apart, in the form of {@link TableKeys#nameOf}: one value is one name, however it was written. */
    String name() {
        return TableKeys.of(shape.type()).stream().map(this::text).collect(Collectors.joining("."));
    }

    Place place() {
        return row.place();
    }

    List<String> empty() {
        return empty;
    }

    @Nullable
    Object value(String column) {
        return values.get(column);
    }

    String text(String column) {
        Object value = values.get(column);
        return value == null ? "" : value.toString();
    }

    Object build() {
        return shape.build(values, Collections.unmodifiableSet(filled));
    }
}

package westphalia.scenario.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.model.State;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.StandIn;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;

/**
 * Reads the rows of a table; cells that break a rule get a stand-in, so that the rest can be checked, and are reported
 * once for each cause.
 */
final class RowReader {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{2,4}");
    private static final String ISO3 = "iso3";
    private static final int LENGTH = 3;
    private static final int MOST_BROKEN = 1_000;
    private static final int MOST_KNOWN = 10_000;

    private final Table table;
    private final Shape shape;
    private final List<String> keys;
    private final String path;
    private final Places places;
    private final TableFaults faults;
    private final @Nullable StateNames states;
    private final Map<String, Map<String, CellWords>> known = new HashMap<>();
    private int broken;

    /** @param states the codes that are read in whatever case; null if they are not known */
    RowReader(Table table, Shape shape, String path, Places places, TableFaults faults, @Nullable StateNames states) {
        this.table = table;
        this.shape = shape;
        this.keys = TableKeys.of(shape.type());
        this.path = path;
        this.places = places;
        this.faults = faults;
        this.states = states;
    }

    /**
     * Reads a row.
     *
     * @param changes cells set from outside, by column
     */
    ReadRow read(int row, Map<String, Scalar> changes) {
        String written = keys.stream()
                .filter(table::has)
                .map(key -> folded(key, String.valueOf(table.text(row, key))))
                .collect(Collectors.joining("."));
        ReadRow read = new ReadRow(row, path + "." + written);
        for (Component component : shape.components()) {
            // A row without a state, such as a note or a sum below the table, is told of once.
            if (!read.isRefused(ISO3) || shape.type() != State.class) {
                read(component, read, changes.get(component.key()));
            } else {
                read.put(component.key(), StandIn.of(component));
            }
        }
        RowRules.check(shape.type(), read, (column, fault) -> refuse(read, column, fault));
        return read;
    }

    private void read(Component component, ReadRow row, @Nullable Scalar change) {
        String key = component.key();
        String text = change == null ? table.text(row.number(), key) : change.text();
        if (text == null) {
            row.put(key, component.isNullable() ? null : StandIn.of(component));
            return;
        }
        if (text.isEmpty()) {
            readEmpty(component, row, change);
            return;
        }
        CellWords words = known(component, text);
        String fault = words.fault();
        if (fault.isEmpty() && isNoCode(key, String.valueOf(words.value()))) {
            fault = "must be three capital letters or digits, but is " + Problems.quoted(text);
            words = new CellWords(null, "code", false, fault);
        }
        if (fault.isEmpty()) {
            row.put(key, words.value());
        } else {
            String cause = words.isForm() ? words.cause() : key + " " + words.cause();
            refuse(component, row, change, cause, fault);
        }
    }

    private CellWords known(Component component, String text) {
        Map<String, CellWords> column = known.computeIfAbsent(component.key(), key -> new HashMap<>());
        CellWords words = column.get(text);
        if (words == null) {
            words = CellWords.read(component, folded(component.key(), text));
            if (column.size() < MOST_KNOWN) {
                column.put(text, words);
            }
        }
        return words;
    }

    /** A code of a state in capitals, if a state has it; anything else as it is. */
    private String folded(String key, String text) {
        if (shape.type() == State.class && key.equals(ISO3)) {
            return text.length() == LENGTH ? text.toUpperCase(Locale.ROOT) : text;
        }
        return states != null && TableKeys.statesOf(shape.type()).contains(key) ? states.folded(text) : text;
    }

    /** Whether a text, in capitals, is a code of a state. */
    static boolean isCode(String text) {
        return CODE.matcher(text.length() == LENGTH ? text.toUpperCase(Locale.ROOT) : text)
                .matches();
    }

    private boolean isNoCode(String key, String text) {
        return shape.type() == State.class
                && key.equals(ISO3)
                && !CODE.matcher(text).matches();
    }

    private void readEmpty(Component component, ReadRow row, @Nullable Scalar change) {
        if (component.meaning().filledFromRegion()) {
            row.leaveEmpty(component.key());
        } else if (component.isNullable()) {
            row.put(component.key(), null);
        } else {
            refuse(
                    component,
                    row,
                    change,
                    component.key() + " empty",
                    "must not be empty: " + component.meaning().text());
        }
    }

    private void refuse(Component component, ReadRow row, @Nullable Scalar change, String cause, String fault) {
        String inner = row.path() + "." + component.key();
        Place place = change == null ? table.place(row.number(), component.key()) : change.place();
        faults.add(place, inner, component.key(), cause, fault);
        markBroken(inner);
        row.refuse(component.key(), StandIn.of(component));
        if (keys.contains(component.key())) {
            row.loseKey();
        }
    }

    /** Notes that a row breaks a rule of its own. */
    private void refuse(ReadRow row, String column, String fault) {
        String inner = row.path() + "." + column;
        int cut = fault.indexOf(',');
        String cause = column + " " + (cut < 0 ? fault : fault.substring(0, cut));
        faults.add(table.place(row.number(), column), inner, column, cause, fault);
        markBroken(inner);
    }

    /** Beyond a thousand cells the table as a whole: nothing more is told of it then. */
    private void markBroken(String inner) {
        broken++;
        places.markBroken(broken > MOST_BROKEN ? path : inner);
    }

    /** Puts a median into an empty cell and flags it; without a median the cell is a problem. */
    void fill(ReadRow row, String column, @Nullable Double median, boolean mayBeTold) {
        if (median != null) {
            row.fill(column, median);
            return;
        }
        row.put(column, 0.0);
        if (mayBeTold && !places.isBroken(path)) {
            faults.add(
                    table.place(row.number(), column),
                    row.path() + "." + column,
                    column,
                    column + " unfilled",
                    "is empty, and no member of the United Nations has a value");
        }
    }
}

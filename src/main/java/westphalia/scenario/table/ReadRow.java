package westphalia.scenario.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.shape.Shape;

/** The values of one row, before they are a record. */
final class ReadRow {
    private final int number;
    private final String path;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final List<String> empty = new ArrayList<>();
    private final Set<String> filled = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private boolean hasKey = true;

    ReadRow(int number, String path) {
        this.number = number;
        this.path = path;
    }

    /** Its number in the table, from 0. */
    int number() {
        return number;
    }

    /** Its path in the scenario. */
    String path() {
        return path;
    }

    /** Whether the cells that tell it apart could be read. */
    boolean hasKey() {
        return hasKey;
    }

    void loseKey() {
        hasKey = false;
    }

    /** Puts a stand-in where a cell was refused. */
    void refuse(String column, @Nullable Object standIn) {
        values.put(column, standIn);
        refused.add(column);
    }

    /** Whether a cell holds a stand-in. */
    boolean isRefused(String column) {
        return refused.contains(column);
    }

    void put(String column, @Nullable Object value) {
        values.put(column, value);
    }

    /** Notes that a cell is empty and waits for its region's median. */
    void leaveEmpty(String column) {
        empty.add(column);
        values.put(column, null);
    }

    void fill(String column, double median) {
        values.put(column, median);
        filled.add(column);
    }

    /** The cells that wait for a median. */
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

    /** What tells it apart, in the form of {@link TableKeys#nameOf}: one value is one name, however it was written. */
    String name(List<String> keys) {
        return keys.stream().map(this::text).collect(Collectors.joining("."));
    }

    Object build(Shape shape) {
        return shape.build(values, Collections.unmodifiableSet(filled));
    }
}

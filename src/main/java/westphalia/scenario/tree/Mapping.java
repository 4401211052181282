package westphalia.scenario.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by key, in the order of the file. */
public record Mapping(Place place, Map<String, Entry> entries) implements Node {

    /**
     * One key and its value.
     *
     * @param key where the key stands
     */
    public record Entry(Place key, Node value) {}

    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A mapping without keys. */
    public static Mapping empty(Place place) {
        return new Mapping(place, Map.of());
    }

    /** The value of a key, or null. */
    public @Nullable Node get(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** The text of a key whose value is a scalar with content, or null. */
    public @Nullable String text(String key) {
        return get(key) instanceof Scalar scalar && !scalar.isEmpty() ? scalar.text() : null;
    }

    /** The same mapping without one key. */
    public Mapping without(String key) {
        Map<String, Entry> rest = new LinkedHashMap<>(entries);
        rest.remove(key);
        return new Mapping(place, rest);
    }

    /** The same mapping with one key set. */
    public Mapping with(String key, Node value) {
        Map<String, Entry> all = new LinkedHashMap<>(entries);
        all.put(key, new Entry(value.place(), value));
        return new Mapping(place, all);
    }

    @Override
    public String described() {
        return "a mapping";
    }
}

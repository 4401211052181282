package westphalia;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records changed for tests: one component replaced, or names replaced wherever they stand. */
public final class Records {
    private Records() {}

    /** The same record but for one component. */
    public static <R extends Record> R with(R record, String name, @Nullable Object value) {
        boolean isKnown = false;
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            boolean isMeant = component.getName().equals(name);
            isKnown |= isMeant;
            values.add(isMeant ? value : read(record, component));
        }
        if (!isKnown) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component " + name);
        }
        return make(record, values);
    }

    /**
     * The same record with every text that {@code names} knows replaced, in records, lists and maps within it as well.
     */
    public static <R extends Record> R renamed(R record, Map<String, String> names) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            values.add(renamedValue(read(record, component), names));
        }
        return make(record, values);
    }

    private static @Nullable Object renamedValue(@Nullable Object value, Map<String, String> names) {
        if (value instanceof String text) {
            return names.getOrDefault(text, text);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> changed = new ArrayList<>();
            list.forEach(item -> changed.add(renamedValue(item, names)));
            return changed;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> changed = new TreeMap<>();
            map.forEach((key, item) -> changed.put(String.valueOf(renamedValue(key, names)), item));
            return changed;
        }
        return value instanceof Record record ? renamed(record, names) : value;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <R extends Record> R make(R record, List<@Nullable Object> values) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int index = 0; index < types.length; index++) {
            types[index] = components[index].getType();
        }
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

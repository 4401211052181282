package westphalia.model.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import westphalia.model.meaning.Meaning;
import westphalia.model.meaning.Status;

/**
 * One parameter as a user sees it, made from the {@link Meaning} on its record component.
 *
 * @param path where it stands in a scenario file, as in {@code parameters.recognition.base}
 * @param text what it means
 * @param unit its unit, empty for a pure number
 * @param min the least value allowed
 * @param max the greatest value allowed
 * @param preset the value when a scenario does not name it
 * @param status how the preset was come by
 * @param source where the preset comes from
 * @param isWhole whether it counts things, so that only whole numbers have a meaning
 */
public record ParameterDefinition(
        String path,
        String text,
        String unit,
        double min,
        double max,
        double preset,
        Status status,
        String source,
        boolean isWhole) {

    /** Every parameter, in the order of the records. */
    public static List<ParameterDefinition> all() {
        List<ParameterDefinition> definitions = new ArrayList<>();
        collect(Parameters.class, "parameters", definitions);
        return List.copyOf(definitions);
    }

    /** The key a file uses for a record component: its name in snake case. */
    public static String key(String componentName) {
        StringBuilder key = new StringBuilder();
        for (int index = 0; index < componentName.length(); index++) {
            char letter = componentName.charAt(index);
            if (Character.isUpperCase(letter)) {
                key.append('_');
            }
            key.append(Character.toLowerCase(letter));
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** Reads a definition off a component that carries a {@link Meaning}. */
    public static Meaning meaning(RecordComponent component) {
        Meaning meaning = component.getAnnotation(Meaning.class);
        if (meaning == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " has no @Meaning");
        }
        return meaning;
    }

    private static void collect(Class<?> type, String path, List<ParameterDefinition> into) {
        for (RecordComponent component : type.getRecordComponents()) {
            Meaning meaning = meaning(component);
            String inner = path + "." + key(component.getName());
            if (component.getType().isRecord()) {
                collect(component.getType(), inner, into);
            } else {
                into.add(new ParameterDefinition(
                        inner,
                        meaning.text(),
                        meaning.unit(),
                        meaning.min(),
                        meaning.max(),
                        Double.parseDouble(meaning.preset()),
                        meaning.status(),
                        meaning.source(),
                        component.getType() == int.class));
            }
        }
    }

    /** The value of a parameter; an unknown path is refused. */
    public static double value(Parameters parameters, String path) {
        Object found = parameters;
        for (String key : keys(path)) {
            found = component(found, key);
        }
        return ((Number) found).doubleValue();
    }

    /** The same parameters but for one value; an unknown path is refused. */
    public static Parameters with(Parameters parameters, String path, double value) {
        return with(parameters, keys(path), value);
    }

    private static List<String> keys(String path) {
        List<String> keys = List.of(path.split("\\.", -1));
        if (keys.size() < 2 || !keys.get(0).equals("parameters")) {
            throw new IllegalArgumentException("no parameter " + path);
        }
        return keys.subList(1, keys.size());
    }

    private static Object component(Object record, String key) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (key(component.getName()).equals(key)) {
                try {
                    return component.getAccessor().invoke(record);
                } catch (ReflectiveOperationException failure) {
                    throw new IllegalStateException(failure);
                }
            }
        }
        throw new IllegalArgumentException("no parameter " + key);
    }

    private static <T> T with(T record, List<String> keys, double value) {
        Object inner = component(record, keys.get(0));
        Object changed = keys.size() > 1
                ? with(inner, keys.subList(1, keys.size()), value)
                : inner instanceof Integer ? (Object) (int) value : (Object) value;
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) record.getClass();
        return make(
                type,
                component -> key(component.getName()).equals(keys.get(0))
                        ? changed
                        : component(record, key(component.getName())));
    }

    /** Builds a parameter record whose components, and those of the records in it, all have their presets. */
    static <T> T build(Class<T> type) {
        return make(type, component -> {
            String preset = meaning(component).preset();
            if (component.getType().isRecord()) {
                return build(component.getType());
            }
            return component.getType() == int.class
                    ? (Object) Integer.valueOf(preset)
                    : (Object) Double.valueOf(preset);
        });
    }

    private static <T> T make(Class<T> type, Function<RecordComponent, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            types[index] = components[index].getType();
            arguments[index] = values.apply(components[index]);
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot build " + type.getSimpleName(), failure);
        }
    }
}

package westphalia.model.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
 */
public record ParameterDefinition(
        String path, String text, String unit, double min, double max, double preset, Status status, String source) {

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
                        meaning.source()));
            }
        }
    }

    /** Builds a parameter record whose components, and those of the records in it, all have their presets. */
    static <T> T build(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            Class<?> componentType = components[index].getType();
            types[index] = componentType;
            String preset = meaning(components[index]).preset();
            if (componentType.isRecord()) {
                values[index] = build(componentType);
            } else if (componentType == int.class) {
                values[index] = Integer.valueOf(preset);
            } else {
                values[index] = Double.valueOf(preset);
            }
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot build " + type.getSimpleName(), failure);
        }
    }
}

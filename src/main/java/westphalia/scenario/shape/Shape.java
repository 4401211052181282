package westphalia.scenario.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;
import westphalia.model.parameter.ParameterDefinition;

/**
 * The keys of a record, in the order of its components.
 *
 * <p>Components without a {@link Meaning} are not written in files; today that is the set of filled cells of a state.
 */
public final class Shape {
    private static final Map<Class<?>, Shape> KNOWN = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<@Nullable Component> slots;
    private final Map<String, Component> byKey;
    private final List<Component> components;
    private final boolean isAllPreset;
    private @Nullable Object preset;

    private Shape(Class<?> type) {
        this.type = type;
        this.constructor = canonical(type);
        this.slots = new ArrayList<>();
        this.byKey = new LinkedHashMap<>();
        for (RecordComponent slot : type.getRecordComponents()) {
            if (slot.isAnnotationPresent(Meaning.class)) {
                Component component = Component.of(slot);
                slots.add(component);
                byKey.put(component.key(), component);
            } else {
                slots.add(null);
            }
        }
        this.components = List.copyOf(byKey.values());
        this.isAllPreset = components.stream().noneMatch(Component::isRequired);
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has a canonical constructor", impossible);
        }
    }

    /** The shape of a record class. */
    public static Shape of(Class<?> type) {
        Shape known = KNOWN.get(type);
        if (known == null) {
            known = new Shape(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    /** The kinds of a sealed interface by the word a file uses: the record's name in snake case; alphabetical. */
    public static Map<String, Class<?>> kinds(Class<?> sealed) {
        Map<String, Class<?>> kinds = new TreeMap<>();
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            kinds.put(kindOf(kind), kind);
        }
        return kinds;
    }

    /** The word by which a file names one record of a sealed interface. */
    public static String kindOf(Class<?> kind) {
        return ParameterDefinition.key(kind.getSimpleName()).substring(1);
    }

    /** The record class. */
    public Class<?> type() {
        return type;
    }

    /** The keys. */
    public Set<String> keys() {
        return byKey.keySet();
    }

    /** The component of a key, or null. */
    public @Nullable Component get(String key) {
        return byKey.get(key);
    }

    /** The components that files write. */
    public List<Component> components() {
        return components;
    }

    /** Whether every component, and those of the records in it, has a preset. */
    public boolean isAllPreset() {
        return isAllPreset;
    }

    /**
     * The record of which a file gives nothing. It is built once: a scenario leaves most of its parameters out.
     *
     * @throws IllegalStateException if a component is required
     */
    public Object preset() {
        Object known = preset;
        if (known == null) {
            if (!isAllPreset) {
                throw new IllegalStateException(type.getSimpleName() + " is not all preset");
            }
            Map<String, @Nullable Object> values = new HashMap<>();
            components.forEach(component -> values.put(component.key(), component.absent()));
            known = build(values, Set.of());
            preset = known;
        }
        return known;
    }

    /**
     * Builds the record.
     *
     * @param values by key
     * @param unwritten what the components without a meaning get
     * @throws IllegalArgumentException if the record itself refuses the values
     */
    public Object build(Map<String, @Nullable Object> values, Object unwritten) {
        @Nullable Object[] arguments = new @Nullable Object[slots.size()];
        for (int index = 0; index < arguments.length; index++) {
            Component component = slots.get(index);
            arguments[index] = component == null ? unwritten : values.get(component.key());
        }
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException("cannot build " + type.getSimpleName(), failure);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot build " + type.getSimpleName(), failure);
        }
    }
}

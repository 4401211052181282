package westphalia.scenario.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;
import westphalia.model.parameter.ParameterDefinition;

/**
 * One key of a file, made from a record component.
 *
 * @param key the component's name in snake case
 * @param type its class; for a list the class of the items
 * @param form what the file writes for it
 * @param isNullable whether it may be absent without a preset
 */
public record Component(
        String key, Class<?> type, Form form, boolean isNullable, Meaning meaning, RecordComponent component) {

    /** What the file writes for a key. */
    public enum Form {
        /** A single value. */
        SCALAR,
        /** A mapping with the keys of a record. */
        RECORD,
        /** A mapping with a kind and the keys of the record of that kind. */
        KIND,
        /** A list of single values. */
        WORDS,
        /** A list of mappings with ids. */
        ITEMS,
        /** A mapping from names to numbers. */
        WEIGHTS,
        /** A table: a path to a CSV file, or its text. */
        TABLE
    }

    static Component of(RecordComponent component) {
        Class<?> raw = component.getType();
        Class<?> type = raw;
        Form form;
        if (raw == List.class) {
            Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            type = (Class<?>) item;
            form = type.isSealed() ? Form.ITEMS : type.isRecord() ? listForm(type) : Form.WORDS;
        } else if (raw == Map.class) {
            type = double.class;
            form = Form.WEIGHTS;
        } else if (raw.isRecord()) {
            form = Form.RECORD;
        } else {
            form = raw.isSealed() && raw.isInterface() ? Form.KIND : Form.SCALAR;
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Component(
                ParameterDefinition.key(component.getName()),
                type,
                form,
                nullable,
                ParameterDefinition.meaning(component),
                component);
    }

    private static Form listForm(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals("id")) {
                return Form.ITEMS;
            }
        }
        return Form.TABLE;
    }

    /** Whether leaving the key out gives it a value. */
    public boolean hasPreset() {
        return !meaning.preset().isEmpty();
    }

    /** The preset as the text of a single value. */
    public String presetText() {
        return meaning.preset().equals("\"\"") ? "" : meaning.preset();
    }

    /** Its value where a file does not give it: the preset, nothing where it may be absent, a stand-in if it is required. */
    public @Nullable Object absent() {
        if (isAllPreset()) {
            return Shape.of(type).preset();
        }
        return hasPreset() && form == Form.SCALAR
                ? Words.read(type, meaning, presetText(), true).value()
                : StandIn.of(this);
    }

    /** Whether a file has to give it. */
    public boolean isRequired() {
        return !hasPreset() && !isNullable && !isAllPreset();
    }

    private boolean isAllPreset() {
        return form == Form.RECORD && Shape.of(type).isAllPreset();
    }

    /** The component's value in a record. */
    public @Nullable Object of(Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("cannot read " + key, failure);
        }
    }
}

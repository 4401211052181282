package westphalia.scenario.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import westphalia.model.meaning.Meaning;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Words;

/** What a schema says of a single value: its type, range, form and preset. */
final class ValueSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueSchema() {}

    /** Adds the type of a component and what goes with it. */
    static void describe(ObjectNode property, Component component) {
        Class<?> type = component.type();
        String word = typeWord(type);
        if (component.isNullable()) {
            property.putArray("type").add(word).add("null");
        } else {
            property.put("type", word);
        }
        if (type.isEnum()) {
            ArrayNode words = property.putArray("enum");
            Words.words(type).forEach(words::add);
            if (component.isNullable()) {
                words.addNull();
            }
        }
        if (type == YearMonth.class) {
            property.put("pattern", "^\\d{4}-(0[1-9]|1[0-2])$");
        }
        if (type == LocalDate.class) {
            property.put("pattern", "^\\d{4}-(0[1-9]|1[0-2])-\\d{2}$");
        }
        if (type == String.class && component.key().equals("id")) {
            property.put("pattern", "^[A-Za-z0-9_-]+$");
        }
        if (word.equals("number") || word.equals("integer")) {
            range(property, component.meaning());
        }
    }

    /** Adds the range of a number. */
    static void range(ObjectNode property, Meaning meaning) {
        if (!Double.isInfinite(meaning.min())) {
            property.set("minimum", number(meaning.min()));
        }
        if (!Double.isInfinite(meaning.max())) {
            property.set("maximum", number(meaning.max()));
        }
    }

    /** The preset as JSON. */
    static JsonNode preset(Component component) {
        String preset = component.presetText();
        if (preset.equals("[]")) {
            return JSON.arrayNode();
        }
        if (preset.equals("{}")) {
            return JSON.objectNode();
        }
        return switch (typeWord(component.type())) {
            case "number", "integer" -> JSON.numberNode(new BigDecimal(preset));
            case "boolean" -> JSON.booleanNode(Boolean.parseBoolean(preset));
            default -> JSON.textNode(preset);
        };
    }

    private static JsonNode number(double value) {
        return JSON.numberNode(new BigDecimal(Words.shown(value)));
    }

    private static String typeWord(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return "number";
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return "integer";
        }
        return type == boolean.class || type == Boolean.class ? "boolean" : "string";
    }
}

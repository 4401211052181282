package westphalia.scenario.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.scenario.Limits;
import westphalia.scenario.Scenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;

/**
 * The JSON Schema (draft 2020-12) of scenario files.
 *
 * <p>What a key may hold is said once; which keys must be there is said apart, because a file with {@code extends} need
 * not repeat its parent's and an item with {@code enabled: false} needs only its id.
 */
public final class ScenarioSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private ScenarioSchema() {}

    /** The schema as pretty-printed JSON, the same bytes on every machine. */
    public static String text() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withSeparators(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(tree()) + "\n";
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a schema could not be written", failure);
        }
    }

    /** The schema as a tree. */
    public static ObjectNode tree() {
        return new ScenarioSchema().build();
    }

    private ObjectNode build() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Westphalia scenario");
        schema.put("description", "A question put to the model; made by westphalia schema. " + limits());
        schema.put("type", "object");
        ObjectNode properties = properties(Scenario.class);
        properties
                .putObject("extends")
                .put("description", "Parent file, relative to this one; what follows here is laid over it")
                .put("type", "string");
        schema.set("properties", properties);
        schema.put("additionalProperties", false);
        schema.putObject("if").putArray("required").add("extends");
        schema.putObject("then");
        schema.set("else", RequiredKeys.of(Scenario.class));
        ObjectNode rows = schema.putObject("$defs");
        definitions.forEach(rows::set);
        return schema;
    }

    /** What holds for a whole file and cannot be said of one key. */
    private static String limits() {
        return "A file has at most " + Limits.SCENARIO_BYTES + " bytes and " + Limits.VALUES + " values, at most "
                + Limits.DEPTH + " deep, keys and ids of at most " + Limits.NAME_LETTERS + " letters, texts of at most "
                + Limits.TEXT_LETTERS + ", and at most " + Limits.PARENTS + " parents above it; a table at most "
                + Limits.TABLE_BYTES + " bytes, "
                + Limits.CELLS + " cells and " + Limits.ROWS + " rows, that of the states " + Limits.STATES
                + "; a run at most " + Limits.MONTHS + " months. Anchors, aliases, merge keys and tags are refused";
    }

    private ObjectNode properties(Class<?> type) {
        ObjectNode properties = JSON.objectNode();
        for (Component component : Shape.of(type).components()) {
            properties.set(component.key(), property(component));
        }
        return properties;
    }

    private ObjectNode property(Component component) {
        ObjectNode property = JSON.objectNode();
        String unit = component.meaning().unit();
        property.put("description", component.meaning().text() + (unit.isEmpty() ? "" : ", in " + unit));
        switch (component.form()) {
            case SCALAR -> ValueSchema.describe(property, component);
            case WORDS -> {
                property.put("type", "array").put("uniqueItems", true);
                property.putObject("items").put("type", "string");
            }
            case WEIGHTS -> {
                property.put("type", "object");
                ValueSchema.range(
                        property.putObject("additionalProperties").put("type", "number"), component.meaning());
            }
            case RECORD -> closed(property, properties(component.type()));
            case KIND -> kinds(property, component.type(), List.of());
            case ITEMS -> items(property, component.type());
            case TABLE -> table(property, component);
        }
        boolean isList = component.form() == Component.Form.WORDS || component.form() == Component.Form.ITEMS;
        if (isList && component.meaning().min() > 0) {
            property.put("minItems", (int) component.meaning().min());
        }
        if (isList && !Double.isInfinite(component.meaning().max())) {
            property.put("maxItems", (int) component.meaning().max());
        }
        if (component.hasPreset()) {
            property.set("default", ValueSchema.preset(component));
        }
        return property;
    }

    private static void closed(ObjectNode schema, ObjectNode properties) {
        schema.put("type", "object");
        schema.set("properties", properties);
        schema.put("additionalProperties", false);
    }

    private void items(ObjectNode property, Class<?> type) {
        property.put("type", "array");
        ObjectNode item = property.putObject("items");
        if (type.isSealed()) {
            kinds(item, type, List.of("enabled"));
        } else {
            ObjectNode properties = properties(type);
            properties.set("enabled", enabled());
            closed(item, properties);
        }
        item.putArray("required").add("id");
    }

    private static ObjectNode enabled() {
        return JSON.objectNode()
                .put("description", "false takes the parent file's item of this id out")
                .put("type", "boolean");
    }

    /** One mapping for all kinds: every key of any kind has a place, and the kind's own schema closes it. */
    private void kinds(ObjectNode schema, Class<?> sealed, List<String> others) {
        schema.put("type", "object");
        Map<String, Class<?>> kinds = Shape.kinds(sealed);
        ObjectNode all = JSON.objectNode();
        ArrayNode words = all.putObject("kind")
                .put("description", "Which kind it is; the other keys depend on it")
                .putArray("enum");
        kinds.keySet().forEach(words::add);
        ArrayNode branches = JSON.arrayNode();
        kinds.forEach((word, kind) -> {
            ObjectNode properties = properties(kind);
            properties.fieldNames().forEachRemaining(key -> all.putIfAbsent(key, JSON.objectNode()));
            properties.putObject("kind").put("const", word);
            others.forEach(key -> properties.set(key, enabled()));
            ObjectNode branch = branches.addObject();
            branch.set("if", isKind(word));
            closed(branch.putObject("then"), properties);
        });
        others.forEach(key -> all.set(key, enabled()));
        schema.set("properties", all);
        schema.put("additionalProperties", false);
        schema.set("allOf", branches);
    }

    static ObjectNode isKind(String word) {
        ObjectNode test = JSON.objectNode();
        test.putObject("properties").putObject("kind").put("const", word);
        test.putArray("required").add("kind");
        return test;
    }

    private void table(ObjectNode property, Component component) {
        String row = ParameterDefinition.key(component.type().getSimpleName()).substring(1) + "_row";
        ObjectNode columns = properties(component.type());
        ObjectNode definition = JSON.objectNode();
        definition.put("description", "One row of the table, by column; further columns are allowed");
        definition.put("type", "object");
        definition.set("properties", columns);
        definitions.put(row, definition);
        property.put(
                "description",
                component.meaning().text() + ": a CSV file, relative to this one, or its text; columns as in $defs/"
                        + row);
        if (component.hasPreset()) {
            property.putArray("type").add("string").add("array").add("null");
            property.put("maxItems", 0);
        } else {
            property.put("type", "string");
        }
    }
}

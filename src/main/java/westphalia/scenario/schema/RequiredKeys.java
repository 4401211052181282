package westphalia.scenario.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;

/** Which keys a mapping must have, and those in it; nothing about what they hold. */
final class RequiredKeys {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RequiredKeys() {}

    /** The required keys of a record and of what lies in it. */
    static ObjectNode of(Class<?> type) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode required = JSON.arrayNode();
        ObjectNode inner = JSON.objectNode();
        for (Component component : Shape.of(type).components()) {
            if (component.isRequired()) {
                required.add(component.key());
            }
            ObjectNode below = below(component);
            if (!below.isEmpty()) {
                inner.set(component.key(), below);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (!inner.isEmpty()) {
            schema.set("properties", inner);
        }
        return schema;
    }

    private static ObjectNode below(Component component) {
        return switch (component.form()) {
            case RECORD -> of(component.type());
            case KIND -> ofKinds(component.type());
            case ITEMS -> ofItems(component.type());
            case SCALAR, WORDS, WEIGHTS, TABLE -> JSON.objectNode();
        };
    }

    private static ObjectNode ofItems(Class<?> type) {
        ObjectNode list = JSON.objectNode();
        ObjectNode item = list.putObject("items");
        ObjectNode test = item.putObject("if");
        test.putObject("properties").putObject("enabled").put("const", false);
        test.putArray("required").add("enabled");
        item.putObject("then");
        item.set("else", type.isSealed() ? ofKinds(type) : of(type));
        return list;
    }

    private static ObjectNode ofKinds(Class<?> sealed) {
        ObjectNode schema = JSON.objectNode();
        schema.putArray("required").add("kind");
        ArrayNode branches = schema.putArray("allOf");
        for (Map.Entry<String, Class<?>> kind : Shape.kinds(sealed).entrySet()) {
            ObjectNode required = of(kind.getValue());
            if (!required.isEmpty()) {
                ObjectNode branch = branches.addObject();
                branch.set("if", ScenarioSchema.isKind(kind.getKey()));
                branch.set("then", required);
            }
        }
        return schema;
    }
}

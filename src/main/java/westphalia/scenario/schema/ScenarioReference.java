package westphalia.scenario.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.Scenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Component.Form;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.Words;

/** Every key of scenario files as tables of Markdown, from the same records as the schema. */
public final class ScenarioReference {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Class<?>> waiting = new LinkedHashMap<>();

    private ScenarioReference() {}

    /** The tables, the scenario's own first, then those of its parts in the order in which they are met. */
    public static String markdown() {
        ScenarioReference reference = new ScenarioReference();
        reference.table("A scenario", Scenario.class);
        while (!reference.waiting.isEmpty()) {
            Map.Entry<String, Class<?>> next =
                    reference.waiting.entrySet().iterator().next();
            reference.waiting.remove(next.getKey());
            reference.part(next.getKey(), next.getValue());
        }
        return reference.text.toString();
    }

    private void part(String path, Class<?> type) {
        if (type.isSealed()) {
            Shape.kinds(type).forEach((kind, record) -> table("`" + path + "`, kind `" + kind + "`", record));
        } else {
            table("`" + path + "`", type);
        }
    }

    private void table(String title, Class<?> type) {
        text.append("### ").append(title).append("\n\n");
        text.append("| key | what it says | values | if left out |\n| --- | --- | --- | --- |\n");
        for (Component component : Shape.of(type).components()) {
            String unit = component.meaning().unit();
            text.append(String.format(
                    "| `%s` | %s%s | %s | %s |\n",
                    component.key(),
                    component.meaning().text(),
                    unit.isEmpty() ? "" : ", in " + unit,
                    values(component),
                    absent(component)));
            wait(component);
        }
        text.append('\n');
    }

    private void wait(Component component) {
        Form form = component.form();
        boolean isPart = form == Form.RECORD || form == Form.KIND || form == Form.ITEMS || form == Form.TABLE;
        if (isPart && component.type() != Parameters.class) {
            waiting.putIfAbsent(component.key(), component.type());
        }
    }

    private static String values(Component component) {
        return switch (component.form()) {
            case RECORD -> component.type() == Parameters.class ? "see [the parameters](parameters.md)" : "keys, below";
            case KIND -> "keys, by `kind`, below";
            case ITEMS -> "list of items with an `id`, below";
            case TABLE -> "a CSV file or its text, columns below";
            case WORDS -> "list of names";
            case WEIGHTS -> "names with numbers" + range(component);
            case SCALAR -> scalar(component);
        };
    }

    private static String scalar(Component component) {
        Class<?> type = component.type();
        if (type.isEnum()) {
            return String.join(", ", Words.words(type));
        }
        return switch (type.getSimpleName()) {
            case "YearMonth" -> "YYYY-MM";
            case "LocalDate" -> "YYYY-MM-DD";
            case "boolean", "Boolean" -> "true, false";
            case "String" -> "text";
            case "int", "long", "Integer" -> "whole number" + range(component);
            default -> "number" + range(component);
        };
    }

    private static String range(Component component) {
        double min = component.meaning().min();
        double max = component.meaning().max();
        return Double.isInfinite(min) && Double.isInfinite(max) ? "" : " " + Words.range(min, max, "");
    }

    private static String absent(Component component) {
        if (component.hasPreset()) {
            return component.presetText().isEmpty() ? "empty" : "`" + component.presetText() + "`";
        }
        return component.isRequired() ? "**required**" : component.isNullable() ? "none" : "its parts' own";
    }
}

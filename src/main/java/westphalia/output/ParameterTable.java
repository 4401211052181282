package westphalia.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.model.parameter.ParameterDefinition;

/** The list of parameters as text for a terminal, as JSON, and as a table of the documentation. */
public final class ParameterTable {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ParameterTable() {}

    /** Two lines a parameter: path and numbers, then meaning and source. */
    public static String text(List<ParameterDefinition> definitions) {
        StringBuilder text = new StringBuilder();
        for (ParameterDefinition definition : definitions) {
            text.append(definition.path())
                    .append(" = ")
                    .append(number(definition.preset()))
                    .append(definition.unit().isEmpty() ? "" : " " + definition.unit())
                    .append("  [")
                    .append(number(definition.min()))
                    .append(", ")
                    .append(number(definition.max()))
                    .append("]  ")
                    .append(definition.status().word())
                    .append("\n    ")
                    .append(definition.text())
                    .append(". Source: ")
                    .append(definition.source())
                    .append(".\n");
        }
        return text.toString();
    }

    /** An array of objects, one a parameter. */
    public static String json(List<ParameterDefinition> definitions) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ParameterDefinition definition : definitions) {
            Map<String, Object> row = new TreeMap<>();
            row.put("path", definition.path());
            row.put("text", definition.text());
            row.put("unit", definition.unit());
            row.put("min", definition.min());
            row.put("max", definition.max());
            row.put("default", definition.preset());
            row.put("status", definition.status().word());
            row.put("source", definition.source());
            rows.add(row);
        }
        try {
            return JSON.writeValueAsString(rows) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A table of a documentation page. */
    public static String markdown(List<ParameterDefinition> definitions) {
        StringBuilder text = new StringBuilder();
        text.append("| parameter | meaning | unit | range | default | status | source |\n");
        text.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (ParameterDefinition definition : definitions) {
            text.append("| `")
                    .append(definition.path().substring("parameters.".length()))
                    .append("` | ")
                    .append(definition.text())
                    .append(" | ")
                    .append(definition.unit())
                    .append(" | ")
                    .append(number(definition.min()))
                    .append(" to ")
                    .append(number(definition.max()))
                    .append(" | ")
                    .append(number(definition.preset()))
                    .append(" | ")
                    .append(definition.status().word())
                    .append(" | ")
                    .append(definition.source())
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}

package westphalia.scenario.effective;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Scenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;

/** Writes a scenario as YAML: keys in the order of the records, what is absent or empty left out. */
final class ScenarioText {
    private static final String PARAMETERS = "parameters";
    private static final String STEP = "  ";

    private final Set<String> parameters;
    private final StringBuilder text = new StringBuilder();

    /** @param parameters the paths of the parameters to write */
    ScenarioText(Set<String> parameters) {
        this.parameters = parameters;
    }

    String write(Scenario scenario) {
        for (Component component : Shape.of(Scenario.class).components()) {
            write(component, component.of(scenario), "", component.key());
        }
        return text.toString();
    }

    private void write(Component component, @Nullable Object value, String indent, String path) {
        if (value == null || isEmptyByPreset(component, value)) {
            return;
        }
        switch (component.form()) {
            case SCALAR -> line(indent, component.key(), ValueText.yaml(value));
            case WORDS -> line(indent, component.key(), words((List<?>) value));
            case WEIGHTS -> line(indent, component.key(), weights((Map<?, ?>) value));
            case KIND -> line(indent, component.key(), inline(value));
            case RECORD -> group(component, value, indent, path);
            case ITEMS -> items(component.key(), (List<?>) value, indent);
            case TABLE -> table(component, (List<?>) value, indent);
        }
    }

    private static boolean isEmptyByPreset(Component component, Object value) {
        boolean isEmpty = (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof String word && word.isEmpty());
        return isEmpty && component.hasPreset();
    }

    private void line(String indent, String key, String value) {
        text.append(indent).append(key).append(": ").append(value).append('\n');
    }

    private static String words(List<?> words) {
        return words.stream().map(ValueText::yaml).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String weights(Map<?, ?> weights) {
        return weights.entrySet().stream()
                .map(entry ->
                        ValueText.quotedIfNeeded(entry.getKey().toString()) + ": " + ValueText.plain(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String inline(Object value) {
        StringBuilder parts = new StringBuilder("{kind: " + Shape.kindOf(value.getClass()));
        for (Component component : Shape.of(value.getClass()).components()) {
            Object part = component.of(value);
            if (part != null) {
                parts.append(", ").append(component.key()).append(": ").append(ValueText.yaml(part));
            }
        }
        return parts.append('}').toString();
    }

    /** A record in a record: of parameters those that were given, of anything else all. */
    private void group(Component component, Object group, String indent, String path) {
        boolean isParameters = path.startsWith(PARAMETERS);
        boolean isShown = !isParameters || parameters.stream().anyMatch(parameter -> parameter.startsWith(path + "."));
        if (!isShown) {
            return;
        }
        text.append(indent).append(component.key()).append(":\n");
        for (Component inner : Shape.of(group.getClass()).components()) {
            String innerPath = path + "." + inner.key();
            if (!isParameters || inner.form() == Component.Form.RECORD || parameters.contains(innerPath)) {
                write(inner, inner.of(group), indent + STEP, innerPath);
            }
        }
    }

    private void items(String key, List<?> items, String indent) {
        text.append(indent).append(key).append(items.isEmpty() ? ": []\n" : ":\n");
        for (Object item : items) {
            int start = text.length();
            String inner = indent + STEP + STEP;
            for (Component component : Shape.of(item.getClass()).components()) {
                write(component, component.of(item), inner, component.key());
                if (component.key().equals("id") && item.getClass().isMemberClass()) {
                    line(inner, "kind", Shape.kindOf(item.getClass()));
                }
            }
            text.replace(start, start + inner.length(), indent + STEP + "- ");
        }
    }

    private void table(Component component, List<?> rows, String indent) {
        text.append(indent).append(component.key()).append(": |\n");
        for (String line : TableText.lines(component.type(), rows)) {
            text.append(indent).append(STEP).append(line).append('\n');
        }
    }
}

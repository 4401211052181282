package westphalia.scenario.effective;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file that extends another and changes some of its values.
 *
 * <pre>
 * parameters.eu.credibility = 0        parameters: {eu: {credibility: 0}}
 * events.war-2008.enabled = false      events: [{id: war-2008, enabled: false}]
 * events.new-war = {kind: war, …}      events: [{id: new-war, kind: war, …}]
 * </pre>
 */
public final class ChildScenario {
    private static final String INDENT = "  ";
    private static final String PARAMETERS = "parameters";

    private ChildScenario() {}

    /**
     * The text of the file.
     *
     * @param title of the child
     * @param parent the path of the parent as seen from the child's folder
     * @param settings new values by path, as {@code --set} takes them; those of single states are not among them
     */
    public static String text(String title, Path parent, Map<String, String> settings) {
        StringBuilder text = new StringBuilder();
        line(text, 0, "format: 1");
        line(text, 0, "title: " + ValueText.quotedIfNeeded(title));
        line(text, 0, "extends: " + ValueText.quotedIfNeeded(parent.toString().replace('\\', '/')));
        Map<String, List<String>> byList = new TreeMap<>();
        Map<String, Object> parameters = new TreeMap<>();
        for (String path : new TreeMap<>(settings).keySet()) {
            List<String> keys = List.of(path.split("\\.", -1));
            if (keys.get(0).equals(PARAMETERS)) {
                put(parameters, keys.subList(1, keys.size()), String.valueOf(settings.get(path)));
            } else if (keys.size() >= 3 || isMapping(settings.get(path))) {
                byList.computeIfAbsent(keys.get(0), key -> new ArrayList<>()).add(path);
            } else {
                line(text, 0, path + ": " + settings.get(path));
            }
        }
        if (!parameters.isEmpty()) {
            line(text, 0, PARAMETERS + ":");
            write(text, 1, parameters);
        }
        byList.forEach((list, paths) -> elements(text, list, paths, settings));
        return text.toString();
    }

    /** Whether a value is a whole element of a list: a mapping in braces. */
    private static boolean isMapping(@Nullable String value) {
        return value != null && value.startsWith("{");
    }

    /** A text as it may stand for a value of a setting: in quotes unless it is made of plain words. */
    public static String quoted(String text) {
        return ValueText.quotedIfNeeded(text);
    }

    private static void elements(StringBuilder text, String list, List<String> paths, Map<String, String> settings) {
        line(text, 0, list + ":");
        Map<String, Map<String, Object>> byId = new TreeMap<>();
        for (String path : paths) {
            List<String> keys = List.of(path.split("\\.", -1));
            String value = String.valueOf(settings.get(path));
            if (keys.size() == 2) {
                line(text, 1, "- {id: " + ValueText.quotedIfNeeded(keys.get(1)) + ", " + value.substring(1));
                continue;
            }
            put(byId.computeIfAbsent(keys.get(1), id -> new TreeMap<>()), keys.subList(2, keys.size()), value);
        }
        byId.forEach((id, values) -> {
            line(text, 1, "- id: " + ValueText.quotedIfNeeded(id));
            write(text, 2, values);
        });
    }

    @SuppressWarnings("unchecked") // Only put fills these maps, with maps and texts.
    private static void put(Map<String, Object> into, List<String> keys, String value) {
        if (keys.size() == 1) {
            into.put(keys.get(0), value);
        } else {
            put(
                    (Map<String, Object>) into.computeIfAbsent(keys.get(0), key -> new TreeMap<String, Object>()),
                    keys.subList(1, keys.size()),
                    value);
        }
    }

    @SuppressWarnings("unchecked") // As above.
    private static void write(StringBuilder text, int depth, Map<String, Object> values) {
        values.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                line(text, depth, key + ":");
                write(text, depth + 1, (Map<String, Object>) inner);
            } else {
                line(text, depth, key + ": " + value);
            }
        });
    }

    private static void line(StringBuilder text, int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
    }
}

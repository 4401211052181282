package westphalia.scenario.effective;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import westphalia.model.parameter.Parameters;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;

/** The parameters of a scenario by their paths. */
final class ParameterPaths {
    private static final Map<String, Object> PRESETS = of(Parameters.defaults());

    private ParameterPaths() {}

    /** Every value by path, in the order of the records. */
    static Map<String, Object> of(Parameters parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        collect(parameters, "parameters", values);
        return values;
    }

    /** The paths whose values differ from their presets. */
    static Set<String> changed(Parameters parameters) {
        Set<String> changed = new TreeSet<>();
        of(parameters).forEach((path, value) -> {
            if (!value.equals(PRESETS.get(path))) {
                changed.add(path);
            }
        });
        return changed;
    }

    private static void collect(Object group, String path, Map<String, Object> into) {
        for (Component component : Shape.of(group.getClass()).components()) {
            Object value = component.of(group);
            String inner = path + "." + component.key();
            if (value != null && component.form() == Component.Form.RECORD) {
                collect(value, inner, into);
            } else if (value != null) {
                into.put(inner, value);
            }
        }
    }
}

package westphalia.scenario.effective;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import westphalia.scenario.Scenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.table.TableKeys;

/** A scenario as single values by path. */
final class ScenarioValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    private final Set<String> wholes = new LinkedHashSet<>();

    private ScenarioValues() {}

    /** The values of a scenario. */
    static ScenarioValues of(Scenario scenario) {
        ScenarioValues collected = new ScenarioValues();
        collected.parts(scenario, "");
        return collected;
    }

    /** Every value that is not absent, in the order of the records. */
    Map<String, String> values() {
        return values;
    }

    /** The paths of items and of rows, which are there as a whole or not at all. */
    Set<String> wholes() {
        return wholes;
    }

    private void parts(Object holder, String prefix) {
        for (Component component : Shape.of(holder.getClass()).components()) {
            Object value = component.of(holder);
            if (value != null) {
                add(component, value, prefix + component.key());
            }
        }
    }

    private void add(Component component, Object value, String path) {
        switch (component.form()) {
            case SCALAR -> values.put(path, ValueText.plain(value));
            case RECORD -> parts(value, path + ".");
            case KIND -> {
                values.put(path + ".kind", Shape.kindOf(value.getClass()));
                parts(value, path + ".");
            }
            case WORDS -> words((List<?>) value, path);
            case WEIGHTS ->
                ((Map<?, ?>) value).forEach((name, weight) -> values.put(path + "." + name, ValueText.plain(weight)));
            case ITEMS -> ((List<?>) value).forEach(item -> item(component, item, path));
            case TABLE -> ((List<?>) value).forEach(row -> row(row, path + "." + TableKeys.nameOf(row)));
        }
    }

    private void words(List<?> words, String path) {
        if (!words.isEmpty()) {
            values.put(path, words.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private void item(Component list, Object item, String path) {
        Component id = Shape.of(item.getClass()).get("id");
        String inner = path + "." + (id == null ? "" : id.of(item));
        wholes.add(inner);
        values.put(inner + ".id", inner.substring(path.length() + 1));
        if (list.type().isSealed()) {
            values.put(inner + ".kind", Shape.kindOf(item.getClass()));
        }
        parts(item, inner + ".");
    }

    private void row(Object row, String path) {
        wholes.add(path);
        List<String> keys = TableKeys.of(row.getClass());
        boolean isSaid = false;
        for (Component column : Shape.of(row.getClass()).components()) {
            String cell = TableText.plain(column, row);
            if (!keys.contains(column.key()) && !column.key().equals("organisation") && !cell.isEmpty()) {
                values.put(path + "." + column.key(), cell);
                isSaid = true;
            }
        }
        if (!isSaid) {
            values.put(path, "listed");
        }
    }
}

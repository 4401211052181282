package westphalia.scenario.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.tree.Mapping;
import westphalia.scenario.tree.Node;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.Sequence;

/** What must hold inside one file, before parents come in: no id twice in a list, and events in the order of months. */
final class FileOrder {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private FileOrder() {}

    /** Notes every id that stands twice in one list, and every event that stands after a later one. */
    static void check(Mapping root, Problems problems) {
        duplicates(root, "", problems);
        if (root.get("events") instanceof Sequence events) {
            months(events, problems);
        }
    }

    private static void duplicates(Node node, String path, Problems problems) {
        if (node instanceof Mapping mapping) {
            mapping.entries()
                    .forEach((key, entry) ->
                            duplicates(entry.value(), path.isEmpty() ? key : path + "." + key, problems));
        } else if (node instanceof Sequence sequence) {
            Map<String, Place> seen = new HashMap<>();
            for (Node item : sequence.items()) {
                if (item instanceof Mapping mapping && mapping.get("id") instanceof Scalar id && !id.isEmpty()) {
                    Place first = seen.putIfAbsent(id.text(), id.place());
                    if (first != null) {
                        problems.add(
                                id.place(),
                                path + "." + id.text(),
                                "duplicate id " + id.described() + "; it stands already in line " + first.line());
                    }
                    duplicates(item, path + "." + id.text(), problems);
                }
            }
        }
    }

    private static void months(Sequence events, Problems problems) {
        String latest = "";
        for (Node item : events.items()) {
            @Nullable Node month = item instanceof Mapping mapping ? mapping.get("month") : null;
            if (month instanceof Scalar scalar && MONTH.matcher(scalar.text()).matches()) {
                if (scalar.text().compareTo(latest) < 0) {
                    String id = ((Mapping) item).text("id");
                    problems.add(
                            scalar.place(),
                            "events." + (id == null ? "month" : id + ".month"),
                            "months out of order: events are listed by month, but " + scalar.text() + " comes after "
                                    + latest);
                } else {
                    latest = scalar.text();
                }
            }
        }
    }
}

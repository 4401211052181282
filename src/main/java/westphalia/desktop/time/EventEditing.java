package westphalia.desktop.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.model.Event;
import westphalia.scenario.Problem;
import westphalia.scenario.effective.ChildScenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;

/**
 * Adds, moves, changes and removes dated events, as settings by path that a child scenario can hold.
 *
 * <p>An event of the file is changed value by value ({@code events.war-2008.month = 2009-01}) and removed by {@code
 * enabled = false}; one that the window added is a single setting that holds all of it.
 */
final class EventEditing {
    private static final String EVENTS = "events.";

    private final Session session;

    EventEditing(Session session) {
        this.session = session;
    }

    /** The event of that id; null if there is none. */
    @Nullable
    Event event(String id) {
        Document document = session.document();
        return document == null ? null : find(document.scenario().events(), id);
    }

    /** The event of that id as the file tells it; null if the window added it. */
    @Nullable
    Event original(String id) {
        Document document = session.document();
        return document == null ? null : find(document.base().scenario().events(), id);
    }

    private static @Nullable Event find(List<Event> events, String id) {
        return events.stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Lets an event happen in another month. */
    void move(String id, YearMonth month) {
        Event event = event(id);
        if (event != null && !event.month().equals(month)) {
            Map<String, String> values = values(event);
            values.put("month", month.toString());
            session.change(changes(id, values));
        }
    }

    /** Takes an event out. */
    void remove(String id) {
        Map<String, @Nullable String> changes = forgotten(id);
        if (original(id) != null) {
            changes.put(EVENTS + id + ".enabled", "false");
        }
        session.change(changes);
    }

    /**
     * Adds an event, or changes one.
     *
     * @param id its id; null for a new one
     * @param values its values by key, kind and month among them, as a file writes them
     * @param done is called once it is done
     * @param otherwise is told why it cannot be
     */
    void put(@Nullable String id, Map<String, String> values, Runnable done, Consumer<List<Problem>> otherwise) {
        String own = id == null ? free(values.get("kind") + "-" + values.get("month")) : id;
        session.change(changes(own, values), done, otherwise);
    }

    private Map<String, @Nullable String> changes(String id, Map<String, String> values) {
        Map<String, @Nullable String> changes = forgotten(id);
        Event original = original(id);
        if (original == null) {
            List<String> parts = new ArrayList<>();
            values.forEach((key, value) -> parts.add(key + ": " + value));
            changes.put(EVENTS + id, "{" + String.join(", ", parts) + "}");
            return changes;
        }
        Map<String, String> before = values(original);
        values.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                changes.put(EVENTS + id + "." + key, value);
            }
        });
        before.keySet().stream()
                .filter(key -> !values.containsKey(key))
                .forEach(key -> changes.put(EVENTS + id + "." + key, "null"));
        return changes;
    }

    /** All settings about an event, to be taken back. */
    private Map<String, @Nullable String> forgotten(String id) {
        Map<String, @Nullable String> back = new LinkedHashMap<>();
        session.settings().keySet().stream()
                .filter(path -> path.equals(EVENTS + id) || path.startsWith(EVENTS + id + "."))
                .sorted()
                .forEach(path -> back.put(path, null));
        return back;
    }

    private String free(String wanted) {
        String id = wanted.replace('_', '-');
        Set<String> taken = new TreeSet<>();
        Document document = session.document();
        if (document != null) {
            document.base().scenario().events().forEach(event -> taken.add(event.id()));
            document.scenario().events().forEach(event -> taken.add(event.id()));
        }
        int number = 2;
        String free = id;
        while (taken.contains(free)) {
            free = id + "-" + number++;
        }
        return free;
    }

    /** What a file writes of an event, id left out, by key; what is absent or empty is left out. */
    static Map<String, String> values(Event event) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", Shape.kindOf(event.getClass()));
        for (Component component : Shape.of(event.getClass()).components()) {
            Object value = component.of(event);
            if (value != null && !component.key().equals("id") && !value.equals("")) {
                values.put(component.key(), text(value));
            }
        }
        return values;
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(Object::toString).toList()) + "]";
        }
        if (value instanceof Double number) {
            return westphalia.scenario.shape.Words.shown(number);
        }
        return value instanceof String words ? ChildScenario.quoted(words) : value.toString();
    }
}

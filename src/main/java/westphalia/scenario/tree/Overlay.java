package westphalia.scenario.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lays a child file over its parent.
 *
 * <p>Mappings join key by key. Lists whose items have an id join by id: the child's item is laid over the parent's, new
 * ones are appended, and {@code enabled: false} takes one out. A mapping of another {@code kind} replaces the parent's,
 * and so do all other lists and values.
 */
public final class Overlay {
    private static final String ENABLED = "enabled";

    private final Problems problems;
    private final boolean complete;

    /** @param complete whether every parent could be read, so that an id that is not there is a mistake */
    public Overlay(Problems problems, boolean complete) {
        this.problems = problems;
        this.complete = complete;
    }

    /** The child laid over the parent. */
    public Mapping merge(Mapping parent, Mapping child) {
        return mapping(parent, child, "");
    }

    private Mapping mapping(Mapping parent, Mapping child, String path) {
        String kind = child.text("kind");
        boolean otherKind = kind != null && parent.text("kind") != null && !kind.equals(parent.text("kind"));
        Map<String, Mapping.Entry> joined = new LinkedHashMap<>(otherKind ? Map.of() : parent.entries());
        child.entries().forEach((key, entry) -> {
            Node below = otherKind ? null : parent.get(key);
            String inner = path.isEmpty() ? key : path + "." + key;
            if (below == null || !key.equals("id")) {
                joined.put(key, new Mapping.Entry(entry.key(), value(below, entry.value(), inner)));
            }
        });
        boolean changesLittle = child.place().isSetting()
                && !joined.keySet().equals(child.entries().keySet());
        return new Mapping(changesLittle ? parent.place() : child.place(), joined);
    }

    private Node value(@Nullable Node parent, Node child, String path) {
        if (child instanceof Mapping mapping) {
            return mapping(parent instanceof Mapping below ? below : Mapping.empty(child.place()), mapping, path);
        }
        if (child instanceof Sequence sequence && sequence.hasIds()) {
            List<Node> below = parent instanceof Sequence above && above.hasIds() ? above.items() : List.of();
            return byId(below, sequence, path);
        }
        return child;
    }

    private Sequence byId(List<Node> parent, Sequence child, String path) {
        Map<String, Mapping> items = new LinkedHashMap<>();
        List<Node> withoutId = new ArrayList<>();
        for (Node item : parent) {
            String id = item instanceof Mapping mapping ? mapping.text("id") : null;
            if (id == null) {
                withoutId.add(item);
            } else {
                items.putIfAbsent(id, (Mapping) item);
            }
        }
        Set<String> known = new TreeSet<>(items.keySet());
        for (Node item : child.items()) {
            String id = item instanceof Mapping mapping ? mapping.text("id") : null;
            if (id == null) {
                withoutId.add(item);
            } else {
                lay((Mapping) item, id, path + "." + id, items, known);
            }
        }
        List<Node> all = new ArrayList<>(items.values());
        all.addAll(withoutId);
        return new Sequence(child.place(), all);
    }

    private void lay(Mapping item, String id, String path, Map<String, Mapping> items, Set<String> known) {
        Mapping content = item.without(ENABLED);
        if (isEnabled(item, path)) {
            Mapping below = items.getOrDefault(id, Mapping.empty(item.place()));
            items.put(id, mapping(below, content, path));
        } else if (known.contains(id)) {
            items.remove(id);
        } else if (content.entries().size() == 1 && complete) {
            problems.add(
                    item.get("id") instanceof Scalar scalar ? scalar.place() : item.place(),
                    path,
                    "there is no " + Problems.quoted(id) + " to take out" + NearestName.hint(id, known));
        }
    }

    private boolean isEnabled(Mapping item, String path) {
        Node enabled = item.get(ENABLED);
        if (enabled == null) {
            return true;
        }
        if (enabled instanceof Scalar scalar && scalar.style() == Scalar.Style.PLAIN) {
            if (scalar.text().equalsIgnoreCase("false")) {
                return false;
            }
            if (scalar.text().equalsIgnoreCase("true")) {
                return true;
            }
        }
        problems.add(enabled.place(), path + "." + ENABLED, "must be true or false, but is " + enabled.described());
        return true;
    }
}

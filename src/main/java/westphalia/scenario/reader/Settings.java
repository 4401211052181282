package westphalia.scenario.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.model.ImposedValue;
import westphalia.model.State;
import westphalia.scenario.Scenario;
import westphalia.scenario.binding.RowChanges;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.Words;
import westphalia.scenario.table.TableKeys;
import westphalia.scenario.tree.Mapping;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Node;
import westphalia.scenario.tree.Overlay;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.Sequence;
import westphalia.scenario.tree.TreeReader;

/**
 * Changes a tree by paths: each change is a small child file laid over what was there before.
 *
 * <p>{@code states.ESP.gate} and the other attributes of an imposed value become an entry of {@code overrides}, to which a
 * mapping adds its other keys, as in {@code states.RUS.veto={value: 0, until: 2010}};
 * {@code states.ESP.polyarchy} and the other columns change the cell of the table, as {@code council.2008.RUS.permanent}
 * does in the other tables, whose rows are named by their key columns.
 */
final class Settings {
    private static final String ATTRIBUTE = "attribute";
    private static final String OVERRIDES = "overrides";

    private final Path scenario;
    private final Problems problems;
    private final Map<String, Map<String, Scalar>> cells = new TreeMap<>();
    private final RowChanges rows = new RowChanges();
    private Mapping root;
    private List<String> applied = List.of();

    Settings(Mapping root, Path scenario, Problems problems) {
        this.root = root;
        this.scenario = scenario;
        this.problems = problems;
    }

    /** The tree with all changes so far. */
    Mapping root() {
        return root;
    }

    /** Cells of the states table: by state, then by column. */
    Map<String, Map<String, Scalar>> cells() {
        return cells;
    }

    /** Rows of the other tables. */
    RowChanges rows() {
        return rows;
    }

    /** Applies one change. */
    void apply(String setting) {
        int equals = setting.indexOf('=');
        String path = (equals < 0 ? setting : setting.substring(0, equals)).strip();
        Place place = Place.ofSetting(scenario, path.isEmpty() ? "path" : path);
        if (equals < 0 || path.isEmpty()) {
            problems.add(place, place.setting(), "must be written path=value, as in runs=10");
            return;
        }
        Node value = TreeReader.readValue(setting.substring(equals + 1), place, problems);
        if (value == null) {
            return;
        }
        List<String> names = List.of(path.split("\\.", -1));
        if (names.get(0).equals("states") && names.size() > 1) {
            applyToState(names, value, place);
            return;
        }
        applied = names;
        Mapping child = child(Scenario.class, root, names, value, Set.of());
        if (child != null) {
            root = new Overlay(problems, true).merge(root, child);
        }
    }

    private void applyToState(List<String> names, Node value, Place place) {
        Set<String> columns = new TreeSet<>(Shape.of(State.class).keys());
        columns.remove("iso3");
        List<String> attributes = Words.words(ImposedValue.Attribute.class);
        if (names.size() != 3) {
            problems.add(place, place.setting(), "must be written states.ISO3.name=value, as in states.ESP.gate=0.2");
            return;
        }
        String code = names.get(1);
        String name = names.get(2);
        if (attributes.contains(name)) {
            impose(code, name, value, place);
        } else if (columns.contains(name) && value instanceof Scalar scalar) {
            cells.computeIfAbsent(code, key -> new LinkedHashMap<>()).put(name, scalar);
        } else if (columns.contains(name)) {
            problems.add(place, place.setting(), "must be a single value, but is " + value.described());
        } else {
            columns.addAll(attributes);
            unknown(name, columns, place);
        }
    }

    private void impose(String code, String attribute, Node value, Place place) {
        List<Node> items = new ArrayList<>();
        if (root.get(OVERRIDES) instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                boolean replaced = item instanceof Mapping mapping
                        && code.equals(mapping.text("state"))
                        && attribute.equals(mapping.text(ATTRIBUTE));
                if (!replaced) {
                    items.add(item);
                }
            }
        }
        Mapping entry = Mapping.empty(place)
                .with("id", word("set-" + code + "-" + attribute, place))
                .with("state", word(code, place))
                .with(ATTRIBUTE, word(attribute, place))
                .with("source", word("--set", place));
        if (value instanceof Mapping parts) {
            for (Map.Entry<String, Mapping.Entry> part : parts.entries().entrySet()) {
                entry = entry.with(part.getKey(), part.getValue().value());
            }
        } else {
            entry = entry.with("value", value);
        }
        items.add(entry);
        Node below = root.get(OVERRIDES);
        root = root.with(OVERRIDES, new Sequence(below == null ? place : below.place(), items));
    }

    private static Scalar word(String text, Place place) {
        return new Scalar(place, text, Scalar.Style.QUOTED, 0);
    }

    /** The child file that sets what the names lead to, or null and a problem. */
    private @Nullable Mapping child(
            Class<?> type, Mapping current, List<String> names, Node value, Set<String> otherKeys) {
        String name = names.get(0);
        List<String> rest = names.subList(1, names.size());
        Place place = value.place();
        Component component = Shape.of(type).get(name);
        if (component == null) {
            if (otherKeys.contains(name) && rest.isEmpty()) {
                return Mapping.empty(place).with(name, value);
            }
            Set<String> valid = new TreeSet<>(Shape.of(type).keys());
            valid.addAll(otherKeys);
            return unknown(name, valid, place);
        }
        Node inner = rest.isEmpty() ? value : below(component, current.get(name), rest, value);
        return inner == null ? null : Mapping.empty(place).with(name, inner);
    }

    private @Nullable Node below(Component component, @Nullable Node current, List<String> rest, Node value) {
        Place place = value.place();
        Mapping mapping = current instanceof Mapping known ? known : Mapping.empty(place);
        return switch (component.form()) {
            case RECORD -> child(component.type(), mapping, rest, value, Set.of());
            case KIND -> ofKind(component.type(), mapping, rest, value, Set.of("kind"));
            case WEIGHTS ->
                rest.size() == 1 ? Mapping.empty(place).with(rest.get(0), value) : noParts(rest.get(0), place);
            case ITEMS -> item(component, current, rest, value);
            case TABLE -> row(component, rest, value);
            case SCALAR, WORDS -> noParts(component.key(), place);
        };
    }

    /** Notes a change of a row; nothing of the tree changes, as tables are read later. */
    private @Nullable Node row(Component table, List<String> rest, Node value) {
        Place place = value.place();
        String path = String.join(".", applied.subList(0, applied.size() - rest.size()));
        List<String> keys = TableKeys.of(table.type());
        int columns = keys.size();
        if (rest.size() == columns + 1 && value instanceof Scalar cell) {
            rows.note(path, String.join(".", rest.subList(0, columns)), rest.get(columns), cell);
        } else if (rest.size() == columns
                && value instanceof Scalar cell
                && cell.text().equals(RowChanges.LISTED)) {
            rows.note(path, String.join(".", rest), null, cell);
        } else {
            problems.add(
                    place,
                    place.setting(),
                    "must name a row by its " + String.join(" and ", keys) + " and then a column, or be "
                            + RowChanges.LISTED);
        }
        return null;
    }

    private @Nullable Node item(Component component, @Nullable Node current, List<String> rest, Node value) {
        Place place = value.place();
        String id = rest.get(0);
        Map<String, Mapping> items = new TreeMap<>();
        if (current instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                String known = item instanceof Mapping mapping ? mapping.text("id") : null;
                if (known != null) {
                    items.put(known, (Mapping) item);
                }
            }
        }
        Mapping item = items.get(id);
        Mapping change;
        if (rest.size() == 1) {
            if (!(value instanceof Mapping whole)) {
                problems.add(place, place.setting(), "must be a mapping, but is " + value.described());
                return null;
            }
            change = whole;
        } else if (item == null) {
            boolean isNew = rest.equals(List.of(id, "id"))
                    && value instanceof Scalar scalar
                    && scalar.text().equals(id);
            if (!isNew) {
                return unknown(id, items.keySet(), place);
            }
            change = Mapping.empty(place); // Its other keys follow, as in a list of differences.
        } else {
            List<String> inner = rest.subList(1, rest.size());
            change = component.type().isSealed()
                    ? ofKind(component.type(), item, inner, value, Set.of("enabled", "kind"))
                    : child(component.type(), item, inner, value, Set.of("enabled"));
        }
        if (change == null) {
            return null;
        }
        boolean isKindAValue = !component.type().isSealed() && item != null && change.get("kind") != null;
        Mapping laid = isKindAValue ? over(item, change) : change;
        return new Sequence(place, List.of(laid.with("id", word(id, place))));
    }

    /** What an item keeps when its kind is a value like others, as that of a precedent, and not a form of its own. */
    private static Mapping over(Mapping item, Mapping change) {
        Mapping laid = item;
        for (Map.Entry<String, Mapping.Entry> entry : change.entries().entrySet()) {
            laid = laid.with(entry.getKey(), entry.getValue().value());
        }
        return laid;
    }

    private @Nullable Mapping ofKind(
            Class<?> sealed, Mapping current, List<String> names, Node value, Set<String> otherKeys) {
        String word = current.text("kind");
        Class<?> kind = word == null ? null : Shape.kinds(sealed).get(word);
        if (kind != null) {
            return child(kind, current, names, value, otherKeys);
        }
        return names.equals(List.of("kind"))
                ? Mapping.empty(value.place()).with("kind", value)
                : unknown(names.get(0), Set.of("kind"), value.place());
    }

    private @Nullable Mapping unknown(String name, Set<String> valid, Place place) {
        problems.add(
                place,
                place.setting(),
                "there is no " + Problems.quoted(name) + " to set" + NearestName.hint(name, valid));
        return null;
    }

    private @Nullable Mapping noParts(String name, Place place) {
        problems.add(place, place.setting(), Problems.quoted(name) + " is a single value; nothing lies below it");
        return null;
    }
}

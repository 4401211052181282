package westphalia.scenario.binding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import westphalia.model.institution.Organisation;
import westphalia.scenario.Limits;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.StandIn;
import westphalia.scenario.shape.Words;
import westphalia.scenario.table.TableBinder;
import westphalia.scenario.tree.Mapping;
import westphalia.scenario.tree.NearestName;
import westphalia.scenario.tree.Node;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.Sequence;

/**
 * Makes records of mappings, key by key, and notes every rule that is broken on the way.
 *
 * <p>A refused value leaves a stand-in and a broken path behind, so that one pass finds all problems and none is told
 * twice.
 */
final class Binder {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> ENDS_UNSEEN = Set.of("title", "question", "expectation", "name");

    private final TableBinder tables;
    private final RowChanges rows;
    private final Places places;
    private final Problems problems;
    private final boolean complete;

    /** @param complete whether every parent could be read, so that a key that is not there is missing */
    Binder(TableBinder tables, RowChanges rows, Places places, Problems problems, boolean complete) {
        this.tables = tables;
        this.rows = rows;
        this.places = places;
        this.problems = problems;
        this.complete = complete;
    }

    /** The record a mapping describes; null if the record itself refuses its values. */
    @Nullable
    Object record(Class<?> type, Mapping mapping, String path, Set<String> otherKeys) {
        Shape shape = Shape.of(type);
        refuseUnknown(mapping, shape, path, otherKeys);
        Map<String, @Nullable Object> values = new HashMap<>();
        boolean usable = true;
        for (Component component : shape.components()) {
            String inner = path.isEmpty() ? component.key() : path + "." + component.key();
            Object value = component(component, mapping, inner);
            values.put(component.key(), value);
            usable &= value != null || component.isNullable();
        }
        try {
            return usable ? shape.build(values, Set.of()) : null;
        } catch (IllegalArgumentException refusal) {
            String reason = String.valueOf(refusal.getMessage());
            problems.add(mapping.place(), path, reason);
            return null;
        }
    }

    private void refuseUnknown(Mapping mapping, Shape shape, String path, Set<String> otherKeys) {
        Set<String> valid = new TreeSet<>(shape.keys());
        valid.addAll(otherKeys);
        mapping.entries().forEach((key, entry) -> {
            if (!valid.contains(key)) {
                problems.add(
                        entry.key(),
                        path.isEmpty() ? key : path + "." + key,
                        "unknown key " + Problems.quoted(key)
                                + (DIGITS.matcher(key).matches()
                                        ? "; the decimals of a number stand after a point, not after a comma"
                                        : NearestName.hint(key, valid)));
            }
        });
    }

    private @Nullable Object component(Component component, Mapping holder, String path) {
        Node node = holder.get(component.key());
        if (node == null || (node instanceof Scalar scalar && scalar.isEmpty() && component.isNullable())) {
            return absent(component, holder, path);
        }
        places.put(path, node.place());
        return switch (component.form()) {
            case SCALAR -> scalar(component, node, path);
            case RECORD ->
                node instanceof Mapping mapping
                        ? record(component.type(), mapping, path, Set.of())
                        : refuse(component, node, path, "must be a mapping");
            case KIND -> kind(component.type(), node, path);
            case WORDS -> words(component, node, path);
            case WEIGHTS -> weights(component, node, path);
            case ITEMS -> items(component, node, path);
            case TABLE -> table(component, node, holder, path);
        };
    }

    private @Nullable Object absent(Component component, Mapping holder, String path) {
        if (component.isRequired()) {
            places.markBroken(path);
            if (complete) {
                problems.add(
                        holder.place(),
                        path,
                        "is missing; it is required: " + component.meaning().text());
            }
        }
        return component.absent();
    }

    private @Nullable Object scalar(Component component, Node node, String path) {
        if (!(node instanceof Scalar scalar)) {
            return refuse(component, node, path, "must be a single value");
        }
        if (scalar.isEmpty()
                || (scalar.text().isBlank() && component.type() == String.class && !component.hasPreset())) {
            problems.add(
                    node.place(),
                    path,
                    "must not be empty: " + component.meaning().text());
            places.markBroken(path);
            return StandIn.of(component);
        }
        boolean plain = scalar.style() == Scalar.Style.PLAIN;
        Words words = Words.read(component.type(), component.meaning(), scalar.text(), plain);
        String fault = words.fault();
        if (fault.isEmpty() && component.key().equals("id")) {
            fault = faultOfId(scalar);
        }
        if (fault.isEmpty() && component.type() == String.class) {
            fault = faultOfEnd(scalar, component.key(), path);
        }
        if (!fault.isEmpty()) {
            problems.add(node.place(), path, fault);
            places.markBroken(path);
            return StandIn.of(component);
        }
        return words.value();
    }

    private static String faultOfId(Scalar id) {
        if (id.text().length() > Limits.NAME_LETTERS) {
            return "must be at most " + Limits.NAME_LETTERS + " characters long, but has "
                    + id.text().length();
        }
        boolean isMade = ID.matcher(id.text()).matches();
        return isMade ? "" : "must be made of letters, digits, - and _, but is " + id.described();
    }

    /** A text without quotes ends where a comment begins; {@code #3} is hardly one, and after a title say so. */
    private String faultOfEnd(Scalar scalar, String key, String path) {
        String comment = scalar.comment();
        if (comment.length() > 1 && !Character.isWhitespace(comment.charAt(1)) && comment.charAt(1) != '#') {
            return "loses its end, for a space and # begin a comment: put the text in quotes, \"" + scalar.text() + " "
                    + comment + "\", or write a space after #";
        }
        if (!comment.isEmpty() && ENDS_UNSEEN.contains(key)) {
            Place place = scalar.place();
            problems.note(
                    place.shown() + ":" + place.line() + ":" + place.column(),
                    path + ": reads " + Problems.quoted(scalar.text()) + "; what follows is a comment: "
                            + Problems.quoted(comment));
        }
        return "";
    }

    private @Nullable Object kind(Class<?> sealed, Node node, String path) {
        Map<String, Class<?>> kinds = Shape.kinds(sealed);
        if (!(node instanceof Mapping mapping)) {
            problems.add(node.place(), path, "must be a mapping with a kind, but is " + node.described());
            places.markBroken(path);
            return null;
        }
        String rule = "must be one of " + String.join(", ", kinds.keySet());
        Node word = mapping.get("kind");
        if (!(word instanceof Scalar scalar)) {
            if (complete) {
                problems.add(mapping.place(), path + ".kind", "is missing; it " + rule);
            }
            places.markBroken(path);
            return null;
        }
        Class<?> type = kinds.get(scalar.text());
        if (type == null) {
            problems.add(
                    scalar.place(),
                    path + ".kind",
                    rule + ", but is " + scalar.described() + NearestName.hint(scalar.text(), kinds.keySet()));
            places.markBroken(path);
            return null;
        }
        return record(type, mapping, path, Set.of("kind"));
    }

    private List<Object> words(Component component, Node node, String path) {
        if (!(node instanceof Sequence sequence)) {
            refuse(component, node, path, "must be a list");
            return List.of();
        }
        List<Object> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node item : sequence.items()) {
            String inner = path + "[" + (words.size() + 1) + "]";
            places.put(inner, item.place());
            if (!(item instanceof Scalar scalar) || scalar.text().isBlank()) {
                problems.add(item.place(), inner, "must be a name, but is " + item.described());
                places.markBroken(inner);
                words.add("");
            } else {
                if (!seen.add(scalar.text())) {
                    problems.add(item.place(), inner, "duplicate name " + scalar.described());
                }
                words.add(scalar.text());
            }
        }
        checkLength(component, words.size(), node, path);
        return List.copyOf(words);
    }

    private Map<String, Double> weights(Component component, Node node, String path) {
        if (!(node instanceof Mapping mapping)) {
            refuse(component, node, path, "must be a mapping from names to numbers");
            return Map.of();
        }
        Map<String, Double> weights = new TreeMap<>();
        mapping.entries().forEach((name, entry) -> {
            String inner = path + "." + name;
            places.put(inner, entry.key());
            Object value = scalar(component, entry.value(), inner) instanceof Double number ? number : 0.0;
            weights.put(name, (Double) value);
        });
        return Collections.unmodifiableMap(weights);
    }

    private List<Object> items(Component component, Node node, String path) {
        if (!(node instanceof Sequence sequence)) {
            refuse(component, node, path, "must be a list of mappings with ids");
            return List.of();
        }
        List<Object> items = new ArrayList<>();
        int number = 0;
        for (Node item : sequence.items()) {
            number++;
            String id = item instanceof Mapping mapping ? mapping.text("id") : null;
            String inner = id == null ? path + "[" + number + "]" : path + "." + id;
            places.put(inner, item.place());
            Object built = item(component.type(), item, inner);
            if (built == null) {
                places.markBroken(inner);
            } else {
                items.add(built);
            }
        }
        checkLength(component, sequence.items().size(), node, path);
        return List.copyOf(items);
    }

    private @Nullable Object item(Class<?> type, Node item, String path) {
        if (!(item instanceof Mapping mapping)) {
            problems.add(item.place(), path, "must be a mapping with an id, but is " + item.described());
            return null;
        }
        return type.isSealed() ? kind(type, item, path) : record(type, mapping, path, Set.of());
    }

    private List<Object> table(Component component, Node node, Mapping holder, String path) {
        if (node instanceof Scalar none && component.hasPreset() && isNoTable(none)) {
            return List.of();
        }
        if (!(node instanceof Scalar scalar)
                || scalar.isEmpty()
                || scalar.text().isBlank()) {
            if (node instanceof Sequence sequence && sequence.items().isEmpty() && component.hasPreset()) {
                return List.of();
            }
            refuse(component, node, path, "must be the name of a CSV file or its text");
            return List.of();
        }
        boolean ofOrganisation = component.component().getDeclaringRecord() == Organisation.class;
        List<Object> read = rows.of(
                component.type(),
                path,
                tables.read(component.type(), scalar, path, ofOrganisation ? holder.text("id") : null),
                problems);
        if (!places.isBroken(path)) {
            checkLength(component, read.size(), node, path);
        }
        return read;
    }

    /** {@code none}, {@code null}, {@code ~} or nothing after the key: the table of a parent is not taken over. */
    private static boolean isNoTable(Scalar scalar) {
        return scalar.isEmpty()
                || (scalar.style() == Scalar.Style.PLAIN && scalar.text().equals("none"));
    }

    private void checkLength(Component component, int length, Node node, String path) {
        double least = component.meaning().min();
        if (length < least) {
            problems.add(
                    node.place(), path, "must have at least " + Words.shown(least) + " entries, but has " + length);
        }
        double most = component.meaning().max();
        if (length > most) {
            problems.add(node.place(), path, "must have at most " + Words.shown(most) + " entries, but has " + length);
        }
    }

    private @Nullable Object refuse(Component component, Node node, String path, String rule) {
        problems.add(node.place(), path, rule + ", but is " + node.described());
        places.markBroken(path);
        return StandIn.of(component);
    }
}

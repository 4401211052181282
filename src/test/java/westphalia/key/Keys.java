package westphalia.key;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.model.ImposedValue;
import westphalia.model.State;
import westphalia.scenario.Scenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;
import westphalia.scenario.shape.Words;
import westphalia.scenario.table.TableKeys;

/** Finds the keys of a scenario by the shapes of its records, as the reader, the schema and the reference do. */
public final class Keys {
    private static final String ANY = ".*";
    private static final String ENABLED = ".enabled";
    private static final int CELLS = 60;

    private final Scenario scenario;
    private final Turns turns;
    private final List<Key> found = new ArrayList<>();

    private Keys(Scenario scenario) {
        this.scenario = scenario;
        this.turns = new Turns(scenario);
    }

    /** Every key of a scenario, whether or not its file writes it. */
    public static List<Key> of(Scenario scenario) {
        Keys keys = new Keys(scenario);
        keys.record(scenario, "", "");
        keys.imposed();
        return List.copyOf(keys.found);
    }

    /** The kinds of all keys that any scenario can have. */
    public static Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        collect(Scenario.class, "", kinds);
        for (String attribute : Words.words(ImposedValue.Attribute.class)) {
            kinds.add("states" + ANY + "." + attribute);
        }
        return kinds;
    }

    private static void collect(Class<?> type, String prefix, Set<String> into) {
        for (Component component : Shape.of(type).components()) {
            String kind = prefix + component.key();
            switch (component.form()) {
                case SCALAR -> addUnlessId(component, kind, into);
                case WORDS -> into.add(kind);
                case WEIGHTS -> into.add(kind + ANY);
                case RECORD -> collect(component.type(), kind + ".", into);
                case TABLE -> collectColumns(component, kind + ANY + ".", into);
                case KIND -> {
                    into.add(kind);
                    Shape.kinds(component.type()).forEach((word, of) -> collect(of, kind + "." + word + ".", into));
                }
                case ITEMS -> {
                    into.add(kind + ANY + ENABLED);
                    if (component.type().isSealed()) {
                        Shape.kinds(component.type())
                                .forEach((word, of) -> collect(of, kind + ANY + "." + word + ".", into));
                    } else {
                        collect(component.type(), kind + ANY + ".", into);
                    }
                }
            }
        }
    }

    private static void collectColumns(Component table, String prefix, Set<String> into) {
        Shape.of(table.type()).components().stream()
                .filter(column -> !isFilledByPath(table, column))
                .forEach(column -> into.add(prefix + column.key()));
    }

    private static void addUnlessId(Component component, String kind, Set<String> into) {
        boolean isFixed = component.meaning().min() == component.meaning().max();
        if (!component.key().equals("id") && !isFixed) {
            into.add(kind);
        }
    }

    /** The organisation of a membership is the one that names the table. */
    private static boolean isFilledByPath(Component table, Component column) {
        return column.key().equals("organisation") && table.key().equals("members");
    }

    private void add(String path, String kind, List<String> values, boolean isChoice) {
        found.add(new Key(
                path, kind, values.stream().map(value -> path + "=" + value).toList(), isChoice));
    }

    private void record(Object holder, String path, String kind) {
        for (Component component : Shape.of(holder.getClass()).components()) {
            add(component, component.of(holder), path + component.key(), kind + component.key());
        }
    }

    private void add(Component component, @Nullable Object value, String path, String kind) {
        switch (component.form()) {
            case SCALAR -> scalar(component, value, path, kind);
            case WORDS -> add(path, kind, turns.ofWords((List<?>) valueOf(value)), false);
            case WEIGHTS -> weights(component, (Map<?, ?>) valueOf(value), path, kind);
            case RECORD -> record(valueOf(value), path + ".", kind + ".");
            case KIND -> kind(component, value, path, kind);
            case ITEMS -> items(component, (List<?>) valueOf(value), path, kind);
            case TABLE -> table(component, (List<?>) valueOf(value), path, kind);
        }
    }

    private static Object valueOf(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("only single values and kinds may be absent");
        }
        return value;
    }

    private void scalar(Component component, @Nullable Object value, String path, String kind) {
        Set<String> settable = new TreeSet<>();
        addUnlessId(component, kind, settable);
        if (!settable.isEmpty()) {
            boolean isChoice = component.type().isEnum();
            add(path, kind, turns.ofScalar(component, value), isChoice);
        }
    }

    private void weights(Component component, Map<?, ?> weights, String path, String kind) {
        weights.forEach((name, weight) -> add(path + "." + name, kind + ANY, turns.ofScalar(component, weight), false));
        List<String> more = new ArrayList<>();
        for (String name : turns.namesBeside(weights)) {
            more.add(path + "." + name + "=1");
        }
        found.add(new Key(path, kind + ANY, more, false));
    }

    private void kind(Component component, @Nullable Object value, String path, String kind) {
        String own = value == null ? "" : Shape.kindOf(value.getClass());
        List<String> others = new ArrayList<>();
        Shape.kinds(component.type()).forEach((word, type) -> {
            if (!word.equals(own)) {
                others.add(turns.ofKind(word, type));
            }
        });
        add(path, kind, others, true);
        if (value != null) {
            record(value, path + ".", kind + "." + own + ".");
        }
    }

    private void items(Component component, List<?> items, String path, String kind) {
        for (Object item : items) {
            Component id = Shape.of(item.getClass()).get("id");
            String inner = path + "." + (id == null ? "" : id.of(item));
            add(inner + ENABLED, kind + ANY + ENABLED, List.of("false"), false);
            String of = component.type().isSealed() ? "." + Shape.kindOf(item.getClass()) : "";
            record(item, inner + ".", kind + ANY + of + ".");
        }
    }

    /** One key per column: the same column of many rows, one row at a time. */
    private void table(Component component, List<?> rows, String path, String kind) {
        CsvText text = new CsvText(component.type(), rows);
        for (Component column : Shape.of(component.type()).components()) {
            if (isFilledByPath(component, column) || rows.isEmpty()) {
                continue;
            }
            boolean hasPath = component.type() == State.class
                    && !TableKeys.of(component.type()).contains(column.key());
            Set<String> settings = new LinkedHashSet<>();
            for (int turn = 0; turn < CELLS; turn++) {
                int row = turn % rows.size();
                Object of = rows.get(row);
                List<String> cells = turns.ofScalar(column, column.of(of));
                int pass = turn / rows.size();
                String cell =
                        cells.get((pass < 2 && rows.size() <= CELLS / 2 ? pass : pass * 7 + row * 3) % cells.size());
                String name = path + "." + TableKeys.nameOf(of) + "." + column.key();
                settings.add(hasPath ? name + "=" + cell : path + "=" + text.with(row, column, cell));
            }
            found.add(new Key(
                    path + ANY + "." + column.key(), kind + ANY + "." + column.key(), List.copyOf(settings), false));
        }
    }

    /** Values of single states that become entries of {@code overrides}. */
    private void imposed() {
        for (ImposedValue.Attribute attribute : ImposedValue.Attribute.values()) {
            String word = Words.word(attribute);
            List<String> settings = new ArrayList<>();
            for (State state : scenario.states().stream().limit(12).toList()) {
                settings.add("states." + state.iso3() + "." + word + "=" + Words.shown(attribute.max()));
                settings.add("states." + state.iso3() + "." + word + "=" + Words.shown(attribute.min()));
            }
            String path = "states" + ANY + "." + word;
            found.add(new Key(path, path, settings, false));
        }
    }
}

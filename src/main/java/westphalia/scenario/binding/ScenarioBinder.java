package westphalia.scenario.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.Event;
import westphalia.model.history.Observation;
import westphalia.scenario.Scenario;
import westphalia.scenario.table.NameColumn;
import westphalia.scenario.table.TableBinder;
import westphalia.scenario.table.TableKeys;
import westphalia.scenario.tree.Mapping;
import westphalia.scenario.tree.Node;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.ScenarioFolder;

/** Makes a scenario of a merged tree, in the one order in which scenarios are held. */
public final class ScenarioBinder {
    private final Places places;
    private final Problems problems;
    private final RowChanges rows;
    private final TableBinder tables;
    private final Binder binder;

    /**
     * @param folder where tables may lie
     * @param cells cells of the states table set from outside: by state, then by column
     * @param rows rows of the other tables changed from outside
     * @param complete whether every parent could be read
     */
    public ScenarioBinder(
            ScenarioFolder folder,
            Map<String, Map<String, Scalar>> cells,
            RowChanges rows,
            Places places,
            Problems problems,
            boolean complete) {
        this.places = places;
        this.problems = problems;
        this.rows = rows;
        this.tables = new TableBinder(folder, places, problems, cells);
        this.binder = new Binder(tables, rows, places, problems, complete);
    }

    /** The scenario of a tree; null only if a record could not be built at all. */
    public @Nullable Scenario bind(Mapping root) {
        Object bound = binder.record(Scenario.class, root, "", Set.of("extends"));
        rows.reportUnread(problems);
        if (!(bound instanceof Scenario scenario)) {
            return null;
        }
        checkNames(scenario);
        return ordered(scenario);
    }

    /** The paths of the parameters that a tree gives. */
    public static Set<String> givenParameters(Mapping root) {
        Set<String> given = new TreeSet<>();
        Node parameters = root.get("parameters");
        if (parameters != null) {
            collect(parameters, "parameters", given);
        }
        return given;
    }

    private static void collect(Node node, String path, Set<String> given) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> collect(entry.value(), path + "." + key, given));
        } else {
            given.add(path);
        }
    }

    private Scenario ordered(Scenario read) {
        List<Event> events = new ArrayList<>(read.events());
        events.sort(Comparator.comparing(Event::month).thenComparing(Event::id));
        return new Scenario(
                read.format(),
                read.title(),
                read.question(),
                read.expectation(),
                read.claims(),
                read.from(),
                read.to(),
                read.runs(),
                read.seed(),
                read.states(),
                read.borders(),
                read.agreements(),
                read.council(),
                observed(read),
                read.observedUntil(),
                read.observedNote(),
                read.parameters(),
                read.overrides(),
                read.powers(),
                read.precedents(),
                read.parents(),
                read.claimants(),
                read.organisations(),
                read.drafts(),
                List.copyOf(events));
    }

    /** Names of claimants and organisations in tables are those of this scenario, or left out with a line. */
    private void checkNames(Scenario read) {
        if (places.isBroken("claimants") || places.isBroken("organisations")) {
            return;
        }
        Map<String, List<String>> claimants = NameColumn.ofClaimants(read.claimants());
        Map<String, List<String>> organisations = NameColumn.ofOrganisations(read.organisations());
        tables.names()
                .forEach((path, column) -> column.check(path.equals("observed") ? claimants : organisations, problems));
    }

    /** The rows about claimants of this scenario; a row without a claimant is about the first. */
    private static List<Observation> observed(Scenario read) {
        if (read.claimants().isEmpty()) {
            return read.observed();
        }
        String first = read.claimants().get(0).id();
        Set<String> known = new TreeSet<>();
        read.claimants().stream().map(Claimant::id).forEach(known::add);
        record Named(String name, Observation row) {}
        return read.observed().stream()
                .map(row -> row.claimant() == null ? row.about(first) : row)
                .filter(row -> known.contains(row.claimant()))
                .map(row -> new Named(TableKeys.nameOf(row), row))
                .sorted(Comparator.comparing(Named::name))
                .map(Named::row)
                .toList();
    }
}

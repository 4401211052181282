package westphalia.cli.picture;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.chart.ChartEvent;
import westphalia.chart.drawing.Heading;
import westphalia.model.ImposedValue;
import westphalia.model.State;
import westphalia.output.Version;
import westphalia.scenario.Scenario;

/** What stands around every picture of a scenario: its question, what is imposed, where the picture comes from. */
final class Surroundings {
    private final Scenario scenario;
    private final Map<String, String> names;
    private final String source;

    /**
     * The surroundings of pictures.
     *
     * @param name the scenario's name
     * @param runs how many runs of what, in words
     * @param seed the master seed
     */
    Surroundings(Scenario scenario, String name, String runs, long seed) {
        this.scenario = scenario;
        this.names = names(scenario);
        this.source = String.format(
                "%s · %s to %s · %s · seed %d · Westphalia %s",
                name, scenario.from(), scenario.to(), runs, seed, Version.current());
    }

    /** The names of a scenario's states by ISO3. */
    static Map<String, String> names(Scenario scenario) {
        Map<String, String> names = new TreeMap<>();
        for (State state : scenario.states()) {
            names.put(state.iso3(), state.name());
        }
        return names;
    }

    /** What stands around a picture of that title. */
    Heading heading(String title) {
        return heading(title, Map.of());
    }

    /**
     * What stands around a picture that also shows variants of the scenario.
     *
     * @param variants by name; what is imposed in them is said where it is not the same
     */
    Heading heading(String title, Map<String, Scenario> variants) {
        List<String> own = imposed(scenario);
        List<String> all = new ArrayList<>(own);
        variants.forEach((name, variant) -> {
            List<String> others = imposed(variant);
            if (!others.equals(own)) {
                all.add("in " + name + ": " + (others.isEmpty() ? "nothing" : String.join(", ", others)));
            }
        });
        return new Heading(title, scenario.question(), source, all);
    }

    /** What happens on a date because the scenario says so. */
    List<ChartEvent> events() {
        return scenario.events().stream()
                .map(event -> new ChartEvent(event.month().getLong(ChronoField.PROLEPTIC_MONTH), event.title()))
                .toList();
    }

    /** What is set by hand, as in "gates of Cyprus and Greece". */
    private List<String> imposed(Scenario scenario) {
        Map<ImposedValue.Attribute, List<String>> states = new TreeMap<>();
        for (ImposedValue value : scenario.overrides()) {
            states.computeIfAbsent(value.attribute(), attribute -> new ArrayList<>())
                    .add(names.getOrDefault(value.state(), value.state()));
        }
        List<String> imposed = new ArrayList<>();
        states.forEach((attribute, of) -> imposed.add(words(attribute, of.size()) + " of " + listed(of)));
        return imposed;
    }

    private static String words(ImposedValue.Attribute attribute, int count) {
        return switch (attribute) {
            case GATE -> count == 1 ? "gate" : "gates";
            case WESTPHALIAN -> "Westphalian preference";
            case INTERVENTIONIST -> "interventionist preference";
            case FEAR -> "fear";
            case ALIGNMENT -> "alignment";
            case KIN -> "kin";
        };
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}

package westphalia.cli.picture;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.chart.ChartEvent;
import westphalia.chart.drawing.Heading;
import westphalia.cli.argument.ImposedWords;
import westphalia.model.State;
import westphalia.output.Version;
import westphalia.scenario.Scenario;

/** What stands around every picture of a scenario: its question, what is imposed, where the picture comes from. */
public final class Surroundings {
    private static final int MOST_SEEDS = 6;

    private final Scenario scenario;
    private final String source;

    /**
     * The surroundings of pictures.
     *
     * @param source what was run, under which seeds, as {@link #source} says it
     */
    Surroundings(Scenario scenario, String source) {
        this.scenario = scenario;
        this.source = source;
    }

    /**
     * What stands below every picture: what was run, and under which seeds.
     *
     * @param runs how many runs of what, in words
     */
    public static String source(String name, Scenario scenario, String runs, List<Long> seeds) {
        String luck = seeds.size() == 1
                ? "seed " + seeds.get(0)
                : seeds.size() > MOST_SEEDS
                        ? seeds.size() + " seeds"
                        : "seeds "
                                + String.join(
                                        ", ",
                                        seeds.stream().map(String::valueOf).toList());
        return String.format(
                "%s · %s to %s · %s · %s · Westphalia %s",
                name, scenario.from(), scenario.to(), runs, luck, Version.current());
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
        List<String> own = ImposedWords.of(scenario);
        List<String> all = new ArrayList<>(own);
        variants.forEach((name, variant) -> {
            List<String> others = ImposedWords.of(variant);
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
}

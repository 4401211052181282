package westphalia.desktop.picture;

import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import westphalia.chart.ChartEvent;
import westphalia.chart.Subject;
import westphalia.chart.drawing.Heading;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;

/** The words on the window's pictures: names of states and claimants, dated events, and what is imposed. */
public final class Words {
    private final Scenario scenario;
    private final ScenarioWords words;
    private final String source;
    private final List<String> imposed;
    private final UnaryOperator<String> signs;

    /**
     * The words of a scenario.
     *
     * @param source what is written below a picture that leaves the window: scenario, run and seed
     * @param signs the short sign of a state on a map, by its ISO3 code
     */
    public Words(Scenario scenario, String source, UnaryOperator<String> signs) {
        this.signs = signs;
        this.scenario = scenario;
        this.words = new ScenarioWords(scenario);
        this.source = source;
        this.imposed = words.imposed();
    }

    /** A heading with the scenario's question, source and what it imposes. */
    public Heading heading(String title) {
        return new Heading(title, scenario.question(), source, imposed);
    }

    /** The names of the states by ISO3 code. */
    public Map<String, String> names() {
        return words.names();
    }

    /** The short sign of a state on a map. */
    public String sign(String iso3) {
        return signs.apply(iso3);
    }

    /** The name of a state; its code if it has none. */
    public String name(String iso3) {
        return words.name(iso3);
    }

    public ScenarioWords scenarioWords() {
        return words;
    }

    /** The claimant at that position. */
    public Subject claimant(int position) {
        return new Subject(
                scenario.claimants().get(position).id(),
                scenario.claimants().get(position).name());
    }

    /** The dated events of the scenario. */
    public List<ChartEvent> events() {
        return scenario.events().stream()
                .map(event -> new ChartEvent(event.month().getLong(ChronoField.PROLEPTIC_MONTH), event.title()))
                .toList();
    }
}

package westphalia.experiment.comparison;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import westphalia.engine.Engine;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.ScenarioDifference;

/** One side of a comparison: a scenario that can run, and where its measures stand. */
public final class Arm {
    private final String name;
    private final Scenario scenario;
    private final Engine engine;
    private final Map<String, Integer> columns = new TreeMap<>();

    /** The base, or a variant of that name. */
    public Arm(String name, Scenario scenario) {
        this.name = name;
        this.scenario = scenario;
        this.engine = new Engine(scenario);
        for (Measure measure : engine.measures()) {
            columns.put(measure.column(), columns.size());
        }
    }

    public String name() {
        return name;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Engine engine() {
        return engine;
    }

    /** The proleptic month its runs begin with. */
    public long from() {
        return engine.plan().from();
    }

    /** The proleptic month its runs end with. */
    public long to() {
        return engine.plan().to();
    }

    boolean has(Measure measure) {
        return columns.containsKey(measure.column());
    }

    /** A run of it, as outcomes are read off it. */
    Lived lived(RunResult run) {
        return new Lived(scenario, engine.measures(), run);
    }

    /** The value of a measure it has at the end of a month. */
    double value(RunResult run, Measure measure, long month) {
        Integer column = columns.get(measure.column());
        if (column == null) {
            throw new IllegalArgumentException(name + " has no measure " + measure.column());
        }
        return run.timeline().value((int) (month - from()), column);
    }

    /** What a variant changes of what a run uses. */
    public static List<ScenarioDifference> changes(Scenario base, Scenario variant) {
        return ScenarioDifference.between(base, variant).stream()
                .filter(ScenarioDifference::isReadByRuns)
                .toList();
    }
}

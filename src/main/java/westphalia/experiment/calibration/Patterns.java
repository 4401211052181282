package westphalia.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import westphalia.engine.Engine;
import westphalia.engine.run.History;
import westphalia.experiment.Workers;
import westphalia.model.history.Observation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.result.forecast.FitQuality;
import westphalia.scenario.Scenario;

/**
 * The patterns a run is compared by: how many states recognise at the end of every third month, and at the end how many
 * of every organisation's members do.
 *
 * <p>The distance of simulated from recorded patterns is {@code sqrt mean (m - o)^2 / max(1, o)}, m the mean over the
 * runs and o what was recorded: a count varies about as its root. Every point is run under the same luck.
 */
public final class Patterns {
    private final Scenario scenario;
    private final String claimant;
    private final long seed;
    private final int runs;
    private final Workers workers;
    private final double[] recorded;
    private final int acts;

    /**
     * Patterns of a scenario.
     *
     * @param scenario up to the last month that is compared
     * @param acts recorded acts
     * @param runs of every point
     */
    public Patterns(Scenario scenario, List<Observation> acts, String claimant, long seed, int runs, Workers workers) {
        this.scenario = scenario;
        this.claimant = claimant;
        this.seed = seed;
        this.runs = runs;
        this.workers = workers;
        Engine engine = new Engine(scenario);
        History history =
                new History(acts, engine.plan().setting(), engine.plan().to());
        this.recorded = PatternsOfRuns.of(engine, claimant, history);
        int position = engine.plan().setting().claimant(claimant);
        this.acts = (int) IntStream.range(0, engine.plan().setting().states())
                .filter(state ->
                        history.recognised(position, state) <= engine.plan().to())
                .count();
    }

    /** What was recorded. */
    double[] recorded() {
        return recorded.clone();
    }

    /** The variance by which the difference of a pattern is measured. */
    double scale(int pattern) {
        return Math.max(1, recorded[pattern]);
    }

    /** The patterns of every run with these values of the free parameters. */
    double[][] simulated(List<FreeRange> free, double[] values) {
        Parameters parameters = scenario.parameters();
        for (int place = 0; place < values.length; place++) {
            parameters = ParameterDefinition.with(parameters, free.get(place).path(), values[place]);
        }
        Engine engine = new Engine(scenario.withParameters(parameters));
        List<double[]> rows = new ArrayList<>();
        workers.play(0, runs, new PatternsOfRuns(engine, claimant, seed), rows::add);
        return rows.toArray(double[][]::new);
    }

    /** The distance of the mean of simulated patterns from the recorded ones. */
    double distance(double[][] simulated) {
        double[] means = means(simulated);
        double sum = 0;
        for (int pattern = 0; pattern < means.length; pattern++) {
            double difference = means[pattern] - recorded[pattern];
            sum += difference * difference / scale(pattern);
        }
        return Math.sqrt(sum / means.length);
    }

    /** How well patterns at this distance meet the recorded ones. */
    FitQuality quality(String method, double distance) {
        return new FitQuality(method, null, distance, null, acts);
    }

    /** The means of patterns over the runs. */
    static double[] means(double[][] simulated) {
        double[] means = new double[simulated[0].length];
        for (double[] row : simulated) {
            for (int pattern = 0; pattern < means.length; pattern++) {
                means[pattern] += row[pattern] / simulated.length;
            }
        }
        return means;
    }
}

package westphalia.experiment.calibration;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import westphalia.engine.Engine;
import westphalia.engine.run.History;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.NumberedWork;
import westphalia.model.history.Observation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.model.setting.Memberships;
import westphalia.model.setting.Setting;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * The patterns a run is compared by: how many states recognise at the end of every third month, and at the end how many of
 * every organisation's members do.
 *
 * <p>The distance of simulated from recorded patterns is {@code sqrt mean (m - o)^2 / max(1, o)}, m the mean over the runs
 * and o what was recorded: a count varies about as its root. Every point is run under the same luck.
 */
public final class Patterns {
    private static final int MONTHS = 3;

    private final Scenario scenario;
    private final String claimant;
    private final long seed;
    private final int runs;
    private final int threads;
    private final double[] recorded;

    /**
     * Patterns of a scenario.
     *
     * @param scenario up to the last month that is compared
     * @param acts recorded acts
     * @param runs of every point
     */
    public Patterns(Scenario scenario, List<Observation> acts, String claimant, long seed, int runs, int threads) {
        this.scenario = scenario;
        this.claimant = claimant;
        this.seed = seed;
        this.runs = runs;
        this.threads = threads;
        Engine engine = new Engine(scenario);
        this.recorded = of(
                engine, new History(acts, engine.plan().setting(), engine.plan().to()));
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
        NumberedWork.play(0, runs, threads, run -> of(engine, history(engine, run)), rows::add);
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

    /** A run, as if it had been recorded. */
    private History history(Engine engine, int run) {
        RunResult result = engine.run(seed, run, RunOptions.PLAIN);
        RunResult.Failure failure = result.failure();
        if (failure != null) {
            throw new IllegalStateException("run " + run + " failed: " + failure.message());
        }
        return new History(
                RecordedRun.of(result), engine.plan().setting(), engine.plan().to());
    }

    private double[] of(Engine engine, History history) {
        Setting setting = engine.plan().setting();
        int position = setting.claimant(claimant);
        long to = engine.plan().to();
        List<Double> patterns = new ArrayList<>();
        long first = scenario.from().getLong(ChronoField.PROLEPTIC_MONTH) + MONTHS - 1;
        for (long month = first; month <= to; month += MONTHS) {
            patterns.add((double) history.total(position, month));
        }
        Memberships memberships = setting.memberships();
        for (int place = 0; place < memberships.organisations().size(); place++) {
            if (!memberships.organisations().get(place).members().isEmpty()) {
                int members = 0;
                for (int state = 0; state < setting.states(); state++) {
                    boolean recognises =
                            history.recognised(position, state) <= to && history.withdrawn(position, state) > to;
                    members += recognises && memberships.isMember(place, state, to) ? 1 : 0;
                }
                patterns.add((double) members);
            }
        }
        return patterns.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

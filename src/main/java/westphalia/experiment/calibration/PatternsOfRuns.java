package westphalia.experiment.calibration;

import java.io.Serializable;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import westphalia.engine.Engine;
import westphalia.engine.run.History;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.Recipe;
import westphalia.experiment.SentScenario;
import westphalia.model.setting.Memberships;
import westphalia.model.setting.Setting;
import westphalia.result.RunResult;

/**
 * The patterns of every run of a scenario: the number of a run, and out come its counts, as if they had been recorded.
 */
final class PatternsOfRuns implements Recipe<double[]> {
    private static final long serialVersionUID = 1;
    private static final int MONTHS = 3;

    private final transient Engine engine;
    private final String claimant;
    private final long seed;

    PatternsOfRuns(Engine engine, String claimant, long seed) {
        this.engine = engine;
        this.claimant = claimant;
        this.seed = seed;
    }

    @Override
    public IntFunction<double[]> prepare() {
        return run -> of(engine, claimant, history(run));
    }

    /** What is sent in its place: an engine cannot be. */
    private Object writeReplace() {
        return new Sent(SentScenario.of(engine.scenario()), claimant, seed);
    }

    private record Sent(SentScenario scenario, String claimant, long seed) implements Serializable {
        private Object readResolve() {
            return new PatternsOfRuns(scenario.engine(), claimant, seed);
        }
    }

    /** A run, as if it had been recorded. */
    private History history(int run) {
        RunResult result = engine.run(seed, run, RunOptions.PLAIN);
        RunResult.Failure failure = result.failure();
        if (failure != null) {
            throw new IllegalStateException("run " + run + " failed: " + failure.message());
        }
        return new History(
                RecordedRun.of(result), engine.plan().setting(), engine.plan().to());
    }

    /** The patterns of a history under a scenario. */
    static double[] of(Engine engine, String claimant, History history) {
        Setting setting = engine.plan().setting();
        int position = setting.claimant(claimant);
        long to = engine.plan().to();
        List<Double> patterns = new ArrayList<>();
        long first = engine.scenario().from().getLong(ChronoField.PROLEPTIC_MONTH) + MONTHS - 1;
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

package westphalia.experiment.design;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.Recipe;
import westphalia.experiment.SentScenario;
import westphalia.experiment.Workers;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.result.Timeline;
import westphalia.result.study.DesignPoint;
import westphalia.result.study.StudyReceiver;
import westphalia.result.study.StudyRow;
import westphalia.scenario.Scenario;

/**
 * The runs of all points of a design under one master seed: unit {@code point * runs + run} is a run of a point, and
 * what it yields is one number a measure, at the end of the run or at a month.
 *
 * <p>Run r of every point meets the same luck (common random numbers), so what differs between points was caused by
 * what was varied. The runs of a point share one engine.
 */
public final class PointRuns implements Recipe<StudyRow> {
    private static final long serialVersionUID = 1;

    private final transient PointScenarios scenarios;
    private final transient List<DesignPoint> points;
    private final transient List<Measure> measures;
    private final transient @Nullable YearMonth month;
    private final long seed;
    private final int runs;
    private final transient ConcurrentMap<Integer, Engine> engines = new ConcurrentHashMap<>();

    /**
     * Runs that have not started.
     *
     * @param measures what each run yields, in this order
     * @param month the month at which measures are read; null for the last
     * @param seed the master seed of all points
     * @param runs of every point
     */
    public PointRuns(
            PointScenarios scenarios,
            List<DesignPoint> points,
            List<Measure> measures,
            @Nullable YearMonth month,
            long seed,
            int runs) {
        this.scenarios = scenarios;
        this.points = points;
        this.measures = measures;
        this.month = month;
        this.seed = seed;
        this.runs = runs;
    }

    /** How many units there are. */
    public int units() {
        return Math.multiplyExact(points.size(), runs);
    }

    /** Carries out the units from {@code first} on and hands them on in order. */
    public void play(int first, Workers workers, StudyReceiver receiver) {
        workers.play(first, units(), this, receiver::receive);
    }

    @Override
    public IntFunction<StudyRow> prepare() {
        return this::row;
    }

    /** What is sent in its place: the scenario of the points, and what is varied. */
    private Object writeReplace() {
        return new Sent(scenarios.sent(), scenarios.factors(), points, measures, month, seed, runs);
    }

    private record Sent(
            SentScenario base,
            List<Factor> factors,
            List<DesignPoint> points,
            List<Measure> measures,
            @Nullable YearMonth month,
            long seed,
            int runs)
            implements Serializable {
        private Object readResolve() {
            PointScenarios scenarios = new PointScenarios(base.file(), List.of(), base.scenario(), factors);
            return new PointRuns(scenarios, points, measures, month, seed, runs);
        }
    }

    private StudyRow row(int unit) {
        Engine engine;
        try {
            engine = engine(unit / runs);
        } catch (RuntimeException failure) {
            return failed(unit, RunResult.Failure.of(scenarios.firstMonth(), failure));
        }
        RunResult result = engine.run(seed, unit % runs, RunOptions.PLAIN);
        RunResult.Failure failure = result.failure();
        return failure == null ? new StudyRow(unit, values(engine, result.timeline()), null) : failed(unit, failure);
    }

    private StudyRow failed(int unit, RunResult.Failure failure) {
        double[] nothing = new double[measures.size()];
        Arrays.fill(nothing, Double.NaN);
        return new StudyRow(unit, nothing, failure);
    }

    private Engine engine(int point) {
        Engine engine =
                engines.computeIfAbsent(point, number -> new Engine(shortened(scenarios.scenario(points.get(number)))));
        engines.keySet().removeIf(earlier -> earlier < point);
        return engine;
    }

    /** Months after the one asked for change nothing before it. */
    private Scenario shortened(Scenario scenario) {
        YearMonth last = month;
        return last == null || last.isAfter(scenario.to()) ? scenario : scenario.until(last);
    }

    private double[] values(Engine engine, Timeline timeline) {
        List<Measure> columns = engine.measures();
        int row = timeline.months() - 1;
        if (month != null) {
            row = (int) (month.getLong(ChronoField.PROLEPTIC_MONTH) - timeline.firstMonth());
        }
        double[] values = new double[measures.size()];
        for (int measure = 0; measure < values.length; measure++) {
            int column = columns.indexOf(measures.get(measure));
            boolean isThere = column >= 0 && row >= 0 && row < timeline.months();
            values[measure] = isThere ? timeline.value(row, column) : Double.NaN;
        }
        return values;
    }
}

package westphalia.desktop.many;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import westphalia.desktop.beside.Bands;
import westphalia.desktop.play.Watched;
import westphalia.engine.Engine;
import westphalia.experiment.Ensemble;
import westphalia.output.table.Summary;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.Timeline;
import westphalia.scenario.Scenario;

/** An ensemble on a thread of its own, of the lowest priority, that can be cancelled. */
final class ManyRuns {
    private static final double NANOS = 1e9;

    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private final Scenario scenario;
    private final long seed;
    private final int runs;
    private final Listener listener;
    private final Watched<Progress> progress;

    /**
     * How far the runs have come.
     *
     * @param secondsLeft as many as the runs that are left take at the pace of those that are done
     */
    record Progress(int done, int runs, double secondsLeft) {}

    /** Is told how it goes, on the event thread. */
    interface Listener {
        /** Some more runs are done. */
        void progressed(Progress progress);

        /** All runs are done. */
        void done(Bands bands);

        /** It came to nothing. */
        void failed(String message);
    }

    ManyRuns(Scenario scenario, long seed, int runs, Listener listener) {
        this.scenario = scenario;
        this.seed = seed;
        this.runs = runs;
        this.listener = listener;
        this.progress = new Watched<>(listener::progressed);
    }

    /** Whether these are runs of that scenario under that seed. */
    boolean isOf(Scenario other, long otherSeed) {
        return scenario.equals(other) && seed == otherSeed;
    }

    /** Begins; returns at once. */
    void start() {
        Quietly.start("many runs", this::work);
    }

    /** Stops after the run under way; the listener hears no more. */
    void cancel() {
        isCancelled.set(true);
    }

    private void work() {
        try {
            Engine engine = new Engine(scenario);
            List<Timeline> timelines = new ArrayList<>();
            long started = System.nanoTime();
            new Ensemble(engine, seed, 0, false).play(0, runs, 1, run -> {
                if (isCancelled.get()) {
                    throw new CancellationException();
                }
                if (run.failure() != null) {
                    throw new IllegalStateException(
                            "run " + run.run() + " failed: " + run.failure().message());
                }
                timelines.add(run.timeline());
                double taken = (System.nanoTime() - started) / NANOS;
                int done = timelines.size();
                progress.give(new Progress(done, runs, taken / done * (runs - done)));
            });
            Bands bands = new Bands(runs + " runs", "", spread(engine.measures(), timelines));
            tell(() -> listener.done(bands));
        } catch (CancellationException cancelled) {
            return; // Whoever cancelled knows.
        } catch (RuntimeException failure) {
            tell(() -> listener.failed(String.valueOf(failure.getMessage())));
        }
    }

    private void tell(Runnable what) {
        Consumer<Runnable> unlessCancelled = task -> {
            if (!isCancelled.get()) {
                task.run();
            }
        };
        SwingUtilities.invokeLater(() -> unlessCancelled.accept(what));
    }

    /** How the measures of complete timelines of one length spread, as in {@code summary.csv}. */
    static List<Quantiles> spread(List<Measure> measures, List<Timeline> timelines) {
        Timeline first = timelines.get(0);
        List<Quantiles> rows = new ArrayList<>();
        double[] sample = new double[timelines.size()];
        for (int measure = 0; measure < measures.size(); measure++) {
            for (int month = 0; month < first.months(); month++) {
                for (int run = 0; run < sample.length; run++) {
                    sample[run] = timelines.get(run).value(month, measure);
                }
                rows.add(Summary.quantiles(measures.get(measure), first.firstMonth() + month, sample.clone()));
            }
        }
        return rows;
    }
}

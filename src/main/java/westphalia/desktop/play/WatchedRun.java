package westphalia.desktop.play;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.engine.run.Simulation;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * MASON's view of one run: a step is a month, and after it whoever watches is told.
 *
 * <p>Every start makes a new run of the same scenario, seed and number, so a reset runs the same world again.
 */
final class WatchedRun extends GUIState {
    private final Engine engine;
    private final long seed;
    private final int run;
    private final RunOptions options;
    private final Watched<RunSoFar> watched;
    private final LongSupplier millisecondsPerMonth;
    private RunResult.@Nullable Failure failure;

    /**
     * A run before its first month.
     *
     * @param millisecondsPerMonth how long a month takes at least; 0 for as fast as can be
     * @param watcher is told, on the event thread, of every month it can follow
     */
    WatchedRun(
            Scenario scenario,
            long seed,
            int run,
            RunOptions options,
            LongSupplier millisecondsPerMonth,
            Consumer<RunSoFar> watcher) {
        this(new Engine(scenario), seed, run, options, millisecondsPerMonth, watcher);
    }

    private WatchedRun(
            Engine engine,
            long seed,
            int run,
            RunOptions options,
            LongSupplier millisecondsPerMonth,
            Consumer<RunSoFar> watcher) {
        super(engine.simulation(seed, run, options));
        this.engine = engine;
        this.seed = seed;
        this.run = run;
        this.options = options;
        this.millisecondsPerMonth = millisecondsPerMonth;
        this.watched = new Watched<>(watcher);
    }

    @Override
    public void start() {
        state = engine.simulation(seed, run, options);
        failure = null;
        super.start();
        watched.give(soFar());
    }

    @Override
    public boolean step() {
        if (isOver()) {
            return false;
        }
        advance();
        boolean isOver = isOver();
        boolean mayStop = options.player() != null; // In the middle of the next month, to ask somebody.
        if (isOver || mayStop || watched.isWaiting() || millisecondsPerMonth.getAsLong() > 0) {
            watched.give(soFar());
        }
        if (!isOver) {
            rest();
        }
        return !isOver;
    }

    /**
     * Carries out all months to the end of that one without a rest, and tells the watcher once.
     *
     * @param isCalledOff is asked after each month whether nobody wants it any more
     */
    void hurry(long month, BooleanSupplier isCalledOff) {
        while (soFarMonth() < month && !isOver() && !isCalledOff.getAsBoolean()) {
            advance();
        }
        tell();
    }

    /** Tells the watcher where the run stands, even if nothing has changed. */
    void tell() {
        watched.give(soFar());
    }

    private void advance() {
        try {
            super.step();
        } catch (RuntimeException wrong) {
            failure = new RunResult.Failure(
                    simulation().situation().month(), wrong.getClass().getSimpleName() + ": " + wrong.getMessage());
        }
    }

    private Simulation simulation() {
        return (Simulation) state;
    }

    private boolean isOver() {
        return failure != null || soFarMonth() >= engine.plan().to();
    }

    private long soFarMonth() {
        return engine.plan().from() + simulation().journal().months() - 1;
    }

    private RunSoFar soFar() {
        return new RunSoFar(engine.scenario(), engine.plan(), simulation().soFar(failure), isOver());
    }

    private void rest() {
        long milliseconds = millisecondsPerMonth.getAsLong();
        if (milliseconds > 0) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt(); // The controller stops its thread so.
            }
        }
    }
}

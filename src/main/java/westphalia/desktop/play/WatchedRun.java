package westphalia.desktop.play;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.engine.SimState;
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
    private @Nullable Work work;
    private final long seed;
    private final int run;
    private final RunOptions options;
    private final Watched<RunSoFar> watched;
    private volatile long millisecondsPerMonth;
    private RunResult.@Nullable Failure failure;

    /** What is run. */
    private record Work(Scenario scenario, Engine engine) {}

    WatchedRun(Scenario scenario, long seed, int run, RunOptions options, Consumer<RunSoFar> watcher) {
        this(scenario, new Engine(scenario), seed, run, options, watcher);
    }

    private WatchedRun(
            Scenario scenario, Engine engine, long seed, int run, RunOptions options, Consumer<RunSoFar> watcher) {
        super(engine.simulation(seed, run, options));
        this.work = new Work(scenario, engine);
        this.seed = seed;
        this.run = run;
        this.options = options;
        this.watched = new Watched<>(watcher);
    }

    /**
     * Lets go of all it ran; it cannot run again.
     *
     * <p>MASON keeps every controller for as long as the program lasts, and with it this, but needs nothing of it any more.
     */
    void forget() {
        work = null;
        state = new SimState(0);
    }

    private Work work() {
        return Objects.requireNonNull(work, "a run that was closed is asked for");
    }

    /** How long a month takes at least, in milliseconds; 0 for as fast as can be. */
    void setPace(long milliseconds) {
        millisecondsPerMonth = milliseconds;
    }

    @Override
    public void start() {
        state = work().engine().simulation(seed, run, options);
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
        if (isOver || mayStop || watched.isWaiting() || millisecondsPerMonth > 0) {
            watched.give(soFar());
        }
        if (!isOver) {
            rest();
        }
        return !isOver;
    }

    /** Carries out all months to the end of that one without a rest, and tells the watcher once. */
    void hurry(long month) {
        while (soFarMonth() < month && !isOver()) {
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
        return failure != null || soFarMonth() >= work().engine().plan().to();
    }

    private long soFarMonth() {
        return work().engine().plan().from() + simulation().journal().months() - 1;
    }

    private RunSoFar soFar() {
        return new RunSoFar(
                work().scenario(), work().engine().plan(), simulation().soFar(failure), isOver());
    }

    private void rest() {
        long milliseconds = millisecondsPerMonth;
        if (milliseconds > 0) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt(); // The controller stops its thread so.
            }
        }
    }
}

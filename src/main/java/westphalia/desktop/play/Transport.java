package westphalia.desktop.play;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sim.display.Console;
import sim.display.SimpleController;
import westphalia.engine.run.RunOptions;
import westphalia.scenario.Scenario;

/**
 * Play, pause, step and reset of one run, through MASON's controller.
 *
 * <p>The controller waits for its play thread when it is stopped, and a run takes long to prepare, so both are made and
 * asked on a thread of their own. All methods return at once and may be called from the event thread.
 */
public final class Transport implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread own = new Thread(task, "transport");
        own.setDaemon(true);
        return own;
    });
    private final Supplier<Controls> making;
    private @Nullable Controls made; // Used on the transport's own thread only.
    private volatile long millisecondsPerMonth;
    private volatile boolean isClosed;

    /** MASON's controller, that tells when it starts, pauses and stops. */
    private static final class Controls extends SimpleController {
        private final WatchedRun run;

        private Controls(WatchedRun run) {
            super(run, false);
            this.run = run;
            setIncrementSeedOnStop(false);
        }

        /** Makes one at a time, and strikes it off MASON's list, which would keep it, and its run, for ever. */
        static synchronized Controls of(WatchedRun run) {
            Controls controls = new Controls(run);
            Console.allControllers.remove(controls);
            return controls;
        }

        boolean isPlaying() {
            return getPlayState() == PS_PLAYING;
        }

        boolean isStopped() {
            return getPlayState() == PS_STOPPED;
        }
    }

    /**
     * A transport at rest before the first month.
     *
     * @param seed the master seed
     * @param run the number of the run, from 0
     * @param watcher is told, on the event thread, of every month it can follow
     */
    public Transport(Scenario scenario, long seed, int run, RunOptions options, Consumer<RunSoFar> watcher) {
        this.making =
                () -> Controls.of(new WatchedRun(scenario, seed, run, options, () -> millisecondsPerMonth, watcher));
        ask(controls -> controls.run.tell());
    }

    /** Goes on month after month until paused or over. */
    public void play() {
        ask(controls -> {
            if (controls.isStopped()) {
                controls.pressPlay();
            } else if (!controls.isPlaying()) {
                controls.pressPause(); // MASON's pause, pressed again, goes on.
            }
        });
    }

    /** Stops after the month under way. */
    public void pause() {
        ask(Transport::halt);
    }

    /** Carries out one month and stops. */
    public void step() {
        ask(controls -> {
            halt(controls);
            if (controls.isStopped()) {
                controls.pressPause(); // MASON's pause, pressed at rest, starts without a step.
            }
            controls.pressPlay(); // MASON's play, pressed in a pause, is one step.
        });
    }

    /** Goes back before the first month; the same run can be played again. */
    public void reset() {
        ask(controls -> {
            controls.pressStop();
            controls.pressPause();
        });
    }

    /** Starts again and goes to the end of a month as fast as can be, and stops there. */
    public void goTo(long month) {
        ask(controls -> {
            controls.pressStop();
            controls.pressPause();
            controls.run.hurry(month, () -> isClosed);
        });
    }

    /** Sets how long a month takes at least, in milliseconds; 0 for as fast as can be. */
    public void setPace(long milliseconds) {
        millisecondsPerMonth = milliseconds;
    }

    /** Stops the run for good; what was asked and not yet done is passed over. */
    @Override
    public void close() {
        if (!isClosed) {
            isClosed = true;
            thread.execute(() -> {
                if (made != null) {
                    made.pressStop();
                }
            });
            thread.shutdown();
        }
    }

    private static void halt(Controls controls) {
        if (controls.isPlaying()) {
            controls.pressPause();
        }
    }

    private void ask(Consumer<Controls> work) {
        try {
            thread.execute(() -> {
                if (!isClosed) {
                    work.accept(controls());
                }
            });
        } catch (RejectedExecutionException closed) {
            return; // Nothing is left to steer.
        }
    }

    private Controls controls() {
        Controls controls = made;
        if (controls == null) {
            controls = making.get();
            made = controls;
        }
        return controls;
    }
}

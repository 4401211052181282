package westphalia.desktop.play;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import sim.display.SimpleController;
import westphalia.engine.run.RunOptions;
import westphalia.scenario.Scenario;

/**
 * Play, pause, step and reset of one run, through MASON's controller.
 *
 * <p>The controller waits for its play thread when it is stopped, so it is never asked on the event thread but on one
 * of its own. All methods return at once and may be called from the event thread.
 */
public final class Transport implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread own = new Thread(task, "transport");
        own.setDaemon(true);
        return own;
    });
    private final WatchedRun run;
    private final Controls controls;

    /** MASON's controller, that tells when it starts, pauses and stops. */
    private static final class Controls extends SimpleController {
        Controls(WatchedRun run) {
            super(run, false);
            setIncrementSeedOnStop(false);
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
        this.run = new WatchedRun(scenario, seed, run, options, watcher);
        this.controls = new Controls(this.run);
        thread.execute(this.run::tell);
    }

    /** Goes on month after month until paused or over. */
    public void play() {
        ask(() -> {
            if (controls.isStopped()) {
                controls.pressPlay();
            } else if (!controls.isPlaying()) {
                controls.pressPause(); // MASON's pause, pressed again, goes on.
            }
        });
    }

    /** Stops after the month under way. */
    public void pause() {
        ask(this::halt);
    }

    /** Carries out one month and stops. */
    public void step() {
        ask(() -> {
            halt();
            if (controls.isStopped()) {
                controls.pressPause(); // MASON's pause, pressed at rest, starts without a step.
            }
            controls.pressPlay(); // MASON's play, pressed in a pause, is one step.
        });
    }

    /** Goes back before the first month; the same run can be played again. */
    public void reset() {
        ask(() -> {
            controls.pressStop();
            controls.pressPause();
        });
    }

    /** Starts again and goes to the end of a month as fast as can be, and stops there. */
    public void goTo(long month) {
        ask(() -> {
            controls.pressStop();
            controls.pressPause();
            run.hurry(month);
        });
    }

    /** Sets how long a month takes at least, in milliseconds; 0 for as fast as can be. */
    public void setPace(long milliseconds) {
        run.setPace(milliseconds);
    }

    /** Calls back on the event thread once all that was asked before is done. */
    public void whenDone(Runnable callback) {
        ask(() -> SwingUtilities.invokeLater(callback));
    }

    /** Stops the run for good; what is asked later is passed over. */
    @Override
    public void close() {
        ask(() -> {
            controls.pressStop();
            run.forget();
        });
        thread.shutdown();
    }

    /** Waits until the run has stopped after {@link #close}. */
    public boolean awaitEnd(long milliseconds) throws InterruptedException {
        return thread.awaitTermination(milliseconds, TimeUnit.MILLISECONDS);
    }

    private void halt() {
        if (controls.isPlaying()) {
            controls.pressPause();
        }
    }

    private void ask(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closed) {
            return; // Nothing is left to steer.
        }
    }
}

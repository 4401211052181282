package westphalia.desktop.session;

import java.time.temporal.ChronoField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.play.Seating;
import westphalia.desktop.play.Transport;
import westphalia.engine.run.RunOptions;
import westphalia.scenario.Scenario;

/**
 * The run that is shown, and its twin under the same luck, each on threads of its own.
 *
 * <p>To be used on the event thread only.
 */
final class Runs implements AutoCloseable {
    private final Seating seating;
    private final Runnable moved;
    private @Nullable Transport transport;
    private @Nullable Transport twinTransport;
    private @Nullable RunSoFar shown;
    private @Nullable RunSoFar twin;
    private @Nullable Long wanted;
    private long pace = 120;
    private int generation;

    /**
     * No run yet.
     *
     * @param seating who plays a state in the run that is shown
     * @param moved is called when the run that is shown has gone on or gone back, or its twin is over
     */
    Runs(Seating seating, Runnable moved) {
        this.seating = seating;
        this.moved = moved;
    }

    /** Replaces both runs by another one before its first month. */
    void begin(Scenario scenario, long seed, int run) {
        close();
        generation++;
        wanted = scenario.from().getLong(ChronoField.PROLEPTIC_MONTH) - 1; // Until the new run says where it is.
        Transport own =
                new Transport(scenario, seed, run, RunOptions.WATCHED.playedBy(seating.begin()), unlessReplaced(now -> {
                    shown = now;
                    if (now.isOver() || (wanted != null && now.month() >= wanted)) {
                        wanted = null;
                    }
                    moved.run();
                }));
        own.setPace(pace);
        own.reset();
        transport = own;
    }

    /** Carries out the twin to its end. */
    void beginTwin(Scenario scenario, long seed, int run) {
        endTwin();
        twinTransport = new Transport(scenario, seed, run, RunOptions.PLAIN, unlessReplaced(now -> {
            twin = now;
            if (now.isOver()) {
                moved.run();
            }
        }));
        twinTransport.play();
    }

    /** What a run says after it was replaced is old news. */
    private Consumer<RunSoFar> unlessReplaced(Consumer<RunSoFar> listener) {
        int own = generation;
        return now -> {
            if (own == generation) {
                listener.accept(now);
            }
        };
    }

    void endTwin() {
        if (twinTransport != null) {
            twinTransport.close();
            twinTransport = null;
        }
        twin = null;
    }

    /** Lets month after month go by; from the start again if the run is over. False if there is no run. */
    boolean play() {
        Transport own = transport;
        if (own == null) {
            return false;
        }
        if (shown != null && shown.isOver()) {
            own.reset();
        }
        own.play();
        return true;
    }

    void pause() {
        if (transport != null) {
            transport.pause();
        }
    }

    /** Carries out one month; false if there is none left. */
    boolean step() {
        RunSoFar now = shown;
        if (transport == null || now == null || now.isOver()) {
            return false;
        }
        transport.step();
        return true;
    }

    /** Goes to the end of a month as fast as can be, and asks nobody who plays a state on the way. */
    void goTo(long month) {
        if (transport != null) {
            wanted = month;
            seating.skipTo(month);
            transport.goTo(month);
        }
    }

    /** The month that was closed last, or the one the run is on its way to; null if there is no run. */
    @Nullable
    Long reached() {
        RunSoFar now = shown;
        return wanted == null && now != null ? (Long) now.month() : wanted;
    }

    void setPace(long milliseconds) {
        pace = milliseconds;
        if (transport != null) {
            transport.setPace(milliseconds);
        }
    }

    @Nullable
    RunSoFar shown() {
        return shown;
    }

    @Nullable
    RunSoFar twin() {
        return twin;
    }

    /** Stops both for good. */
    @Override
    public void close() {
        seating.release();
        if (transport != null) {
            transport.close();
        }
        endTwin();
    }
}

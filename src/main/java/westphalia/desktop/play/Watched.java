package westphalia.desktop.play;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Hands the latest of many values to the event thread, at most thirty times a second.
 *
 * <p>Values that were overtaken before the event thread asked are dropped; the last one always arrives.
 */
public final class Watched<T> {
    private static final int MILLISECONDS_BETWEEN_VALUES = 34;

    private final AtomicReference<@Nullable T> latest = new AtomicReference<>();
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final Consumer<T> watcher;
    private final Timer pause;

    /** Hands on to a watcher, who is called on the event thread only. */
    public Watched(Consumer<T> watcher) {
        this.watcher = watcher;
        this.pause = new Timer(MILLISECONDS_BETWEEN_VALUES, event -> handOn());
        pause.setRepeats(false);
    }

    /** Whether a value given now would be handed on; one that is costly to make need not be made otherwise. */
    boolean isWaiting() {
        return !isAsked.get();
    }

    /** Gives a value, from any thread. */
    public void give(T value) {
        latest.set(value);
        if (isAsked.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(pause::start);
        }
    }

    private void handOn() {
        isAsked.set(false);
        T value = latest.getAndSet(null);
        if (value != null) {
            watcher.accept(value);
        }
    }
}

package westphalia.desktop.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * Works out answers on a thread of its own; a question that was overtaken by another is never answered.
 *
 * @param <Q> what is asked; must never change
 * @param <A> what is answered
 */
public final class Thinking<Q, A> implements AutoCloseable {
    private final ExecutorService thread;
    private final AtomicReference<@Nullable Q> asked = new AtomicReference<>();
    private final Function<Q, A> working;
    private final Consumer<A> listener;

    /**
     * A thinker without a question.
     *
     * @param name of the thread
     * @param working works out an answer
     * @param listener is told the answer, on the event thread
     */
    public Thinking(String name, Function<Q, A> working, Consumer<A> listener) {
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread own = new Thread(task, name);
            own.setDaemon(true);
            return own;
        });
        this.working = working;
        this.listener = listener;
    }

    /** Asks; returns at once. */
    public void ask(Q question) {
        asked.set(question);
        try {
            thread.execute(this::think);
        } catch (RejectedExecutionException closed) {
            return; // Nobody waits for the answer.
        }
    }

    private void think() {
        Q question = asked.getAndSet(null);
        if (question != null) {
            A answer = working.apply(question);
            SwingUtilities.invokeLater(() -> {
                if (asked.get() == null) {
                    listener.accept(answer);
                }
            });
        }
    }

    /** The thread, for other work that belongs to the same answers. */
    public ExecutorService thread() {
        return thread;
    }

    /** Stops working for good. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}

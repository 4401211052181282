package westphalia.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Numbered pieces of work, done on several threads and handed on in the order of their numbers whatever thread was
 * first.
 *
 * <p>At most a few pieces a thread wait to be handed on, so memory does not grow with their number.
 */
public final class NumberedWork {
    private static final int WAITING_A_THREAD = 4;

    private NumberedWork() {}

    /**
     * Does the pieces {@code first} to {@code end - 1}.
     *
     * @param threads how many pieces are done at once
     * @param work does a piece; called from many threads, in the order of the numbers
     * @param receiver is called by the calling thread only, once a piece, in order
     */
    public static <T> void play(int first, int end, int threads, IntFunction<T> work, Consumer<T> receiver) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread worker = new Thread(task, "run");
            worker.setDaemon(true);
            return worker;
        });
        try {
            Deque<Future<T>> waiting = new ArrayDeque<>();
            int next = first;
            while (next < end || !waiting.isEmpty()) {
                while (next < end && waiting.size() < WAITING_A_THREAD * threads) {
                    int number = next++;
                    waiting.add(workers.submit(() -> work.apply(number)));
                }
                receiver.accept(result(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interruption);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error full) {
                throw full;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }
}

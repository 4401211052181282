package westphalia.desktop.session;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;

/** Reads and writes files on a thread of its own, one after the other, and tells the event thread. */
final class Reading {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread own = new Thread(task, "reading");
        own.setDaemon(true);
        return own;
    });

    /**
     * Works on the other thread.
     *
     * @param afterwards takes what came of it
     * @param otherwise takes what was wrong
     */
    <T> void work(Callable<T> work, Consumer<T> afterwards, Consumer<List<Problem>> otherwise) {
        thread.execute(() -> {
            try {
                T result = work.call();
                SwingUtilities.invokeLater(() -> afterwards.accept(result));
            } catch (ScenarioException wrong) {
                SwingUtilities.invokeLater(() -> otherwise.accept(wrong.problems()));
            } catch (Exception failure) {
                Problem problem = new Problem("", 0, 0, "", String.valueOf(failure.getMessage()));
                SwingUtilities.invokeLater(() -> otherwise.accept(List.of(problem)));
            }
        });
    }

    void close() {
        thread.shutdown();
    }
}

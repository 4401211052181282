package westphalia.desktop.session;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;

/** Reads and writes files, one after the other on a thread of its own; who asked is called back on the event thread. */
final class Reading implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread own = new Thread(task, "reading");
        own.setDaemon(true);
        return own;
    });

    /** Something done to a file. */
    interface Writing {
        void write() throws IOException;
    }

    /**
     * Reads.
     *
     * @param afterwards is told what was read
     * @param otherwise is told why nothing was
     */
    <T> void read(Callable<T> work, Consumer<T> afterwards, Consumer<List<Problem>> otherwise) {
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

    /**
     * Writes.
     *
     * @param afterwards is called once it is written
     * @param failed is told why it is not
     */
    void write(Writing work, Runnable afterwards, Consumer<String> failed) {
        thread.execute(() -> {
            try {
                work.write();
                SwingUtilities.invokeLater(afterwards);
            } catch (IOException failure) {
                SwingUtilities.invokeLater(() -> failed.accept(String.valueOf(failure.getMessage())));
            }
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

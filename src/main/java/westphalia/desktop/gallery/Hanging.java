package westphalia.desktop.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.SwingWorker;

/** Reads scenario files one after the other in the background. */
final class Hanging extends SwingWorker<Void, Exhibit> {
    private final List<Path> folders;
    private final Consumer<List<Exhibit>> hang;
    private final Runnable finished;

    /**
     * Not yet begun.
     *
     * @param hang is told what was read, on the event thread
     * @param finished is told that nothing is left, on the event thread
     */
    Hanging(List<Path> folders, Consumer<List<Exhibit>> hang, Runnable finished) {
        this.folders = List.copyOf(folders);
        this.hang = hang;
        this.finished = finished;
    }

    @Override
    protected Void doInBackground() throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                files.addAll(Exhibit.files(folder));
            }
        }
        for (Path file : files) {
            if (isCancelled()) {
                break;
            }
            publish(Exhibit.of(file));
        }
        return null;
    }

    @Override
    protected void process(List<Exhibit> read) {
        if (!isCancelled()) {
            hang.accept(read);
        }
    }

    @Override
    protected void done() {
        if (!isCancelled()) {
            finished.run();
        }
    }
}

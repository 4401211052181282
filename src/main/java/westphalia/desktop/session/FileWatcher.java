package westphalia.desktop.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a file was saved.
 *
 * <p>It looks at the file's time once a second: that works on every disk, also where the system sends no word of
 * changes.
 */
final class FileWatcher {
    private static final int MILLISECONDS = 1000;

    private final Timer timer;
    private @Nullable Path file;
    private @Nullable FileTime seen;

    /** Calls back on the event thread. */
    FileWatcher(Runnable whenSaved) {
        timer = new Timer(MILLISECONDS, event -> look(whenSaved));
    }

    /** Watches this file from now on, and no other. */
    void watch(Path which) {
        file = which;
        seen = time(which);
        timer.start();
    }

    void close() {
        timer.stop();
    }

    private void look(Runnable whenSaved) {
        Path watched = file;
        FileTime now = watched == null ? null : time(watched);
        if (now != null && !now.equals(seen)) {
            seen = now;
            whenSaved.run();
        }
    }

    private static @Nullable FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return null;
        }
    }
}

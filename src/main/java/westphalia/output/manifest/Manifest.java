package westphalia.output.manifest;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.output.table.FolderException;
import westphalia.scenario.tree.NearestFile;

/**
 * What a results folder is: {@code manifest.json}.
 *
 * @param build the program that made it
 * @param format version of the folder's layout
 * @param what what it holds
 * @param started when the work began
 * @param ended when it ended; null while it is under way
 * @param status {@link #RUNNING} or {@link #COMPLETE}
 * @param tables SHA-256 of each table; empty while running
 */
public record Manifest<W extends What>(
        Build build,
        int format,
        W what,
        String started,
        @Nullable String ended,
        String status,
        Map<String, String> tables) {

    /** The name of the file. */
    public static final String FILE = "manifest.json";

    /** The name of a manifest that is not yet whole. */
    public static final String NEW = FILE + ".new";

    /** The status of a folder whose work ended with all that was asked for. */
    public static final String COMPLETE = "complete";

    /** The status of a folder whose work is under way or was killed. */
    public static final String RUNNING = "running";

    private static final int FORMAT = 1;

    public Manifest {
        tables = new TreeMap<>(tables);
    }

    /** The manifest of work that begins now. */
    public static <W extends What> Manifest<W> started(W what) {
        return new Manifest<>(Build.current(), FORMAT, what, now(), null, RUNNING, Map.of());
    }

    /** The manifest of the same work when it has ended. */
    public Manifest<W> completed(W done, Map<String, String> sums) {
        return new Manifest<>(build, format, done, started, now(), COMPLETE, sums);
    }

    /** Whether the work has ended. */
    public boolean isComplete() {
        return status.equals(COMPLETE);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Whether a folder has a manifest. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** Writes it; a reader sees the old one or the new one, never half of one. */
    public void write(Path folder) throws IOException {
        Path temporary = folder.resolve(NEW);
        Files.writeString(temporary, ManifestText.of(this));
        Files.move(
                temporary, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads the manifest of a folder; a folder without a readable one is refused. */
    public static Manifest<?> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(folder)) {
            throw new FolderException(folder + ": there is no such folder" + NearestFile.hint(folder));
        }
        if (!Files.isRegularFile(file)) {
            throw new FolderException(folder + ": is not a results folder: it has no " + FILE);
        }
        try {
            return ManifestText.read(Files.readAllBytes(file));
        } catch (JacksonException damaged) {
            throw new FolderException(file + ": is damaged: " + damaged.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new FolderException(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * Reads the manifest of a folder that must hold something of one kind.
     *
     * @throws FolderException if it holds anything else
     */
    public static <W extends What> Manifest<W> read(Path folder, Class<W> kind) {
        Manifest<?> read = read(folder);
        if (!kind.isInstance(read.what)) {
            String study = read.what.study();
            throw new FolderException(folder + ": holds "
                    + (study.isEmpty() ? "the runs of one scenario" : "what " + study + " wrote") + ", not "
                    + ManifestText.words(kind));
        }
        return new Manifest<>(
                read.build, read.format, kind.cast(read.what), read.started, read.ended, read.status, read.tables);
    }
}

package westphalia.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.manifest.Manifest;
import westphalia.output.table.FolderException;

/** What becomes of a folder that is there already when results are to be written into it. */
public final class ExistingFolder {
    private ExistingFolder() {}

    /**
     * A folder that nobody else writes into.
     *
     * @param isResumed whether it holds what is to be gone on with; else it is empty
     */
    public record Claim(boolean isResumed, FolderLock lock) {}

    /** Opens a claimed folder. */
    @FunctionalInterface
    public interface Opening<T> {
        T open(Claim claim) throws IOException;
    }

    /**
     * Makes a folder one's own and opens it; a folder that cannot be opened is let go.
     *
     * @throws FolderException if it exists and must not be touched, or if another process writes into it
     */
    public static <T> T open(Path folder, IfExists ifExists, Opening<T> opening) throws IOException {
        Claim claim = claim(folder, ifExists);
        try {
            return opening.open(claim);
        } catch (IOException failure) {
            claim.lock().close();
            throw named(folder, failure);
        } catch (RuntimeException failure) {
            claim.lock().close();
            throw failure;
        }
    }

    /** A failure that names the folder: a full disk does not. */
    private static IOException named(Path folder, IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains(folder.toString()) ? failure : new IOException(folder + ": " + message, failure);
    }

    /**
     * Makes a folder one's own to write into: a new one, or one that is there already and may be touched.
     *
     * @throws FolderException if it exists and must not be touched, or if another process writes into it
     */
    public static Claim claim(Path folder, IfExists ifExists) throws IOException {
        boolean exists = Files.exists(folder);
        boolean isBegun = exists && !isHardlyBegun(folder);
        if (isBegun && ifExists == IfExists.REFUSE) {
            throw new FolderException(folder + refusal(folder));
        }
        if (isBegun) {
            Manifest.read(folder); // Refuses what is no results folder before anything is written there.
        }
        Files.createDirectories(folder);
        FolderLock lock;
        try {
            lock = FolderLock.take(folder);
        } catch (IOException failure) {
            throw named(folder, failure);
        }
        boolean isResumed = isBegun && ifExists == IfExists.RESUME;
        if (!isResumed) {
            clear(folder);
        }
        return new Claim(isResumed, lock);
    }

    private static String refusal(Path folder) {
        return Manifest.exists(folder) && !Manifest.read(folder).isComplete()
                ? ": was begun and did not end; the same command with --resume goes on, --overwrite starts anew,"
                        + " --out names another"
                : ": exists already; --resume goes on with it, --overwrite replaces it, --out names another";
    }

    /** Whether a folder is empty but for what is written before its manifest: somebody was killed at once. */
    private static boolean isHardlyBegun(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .allMatch(name -> name.equals(FolderLock.FILE) || name.equals(Manifest.NEW));
        }
    }

    /** Refuses to go on with what was begun otherwise or has ended. */
    public static void refuseUnlessOpen(Path folder, boolean matches, Manifest<?> begun) {
        if (!matches) {
            throw new FolderException(folder
                    + ": was begun with another scenario, seed, number of runs or options; resume with the same, or"
                    + " use --overwrite");
        }
        if (begun.isComplete()) {
            throw new FolderException(folder + ": is complete; nothing is left to resume");
        }
    }

    /** Deletes what a folder holds but the lock; the manifest last, so that half of a folder is still known as one. */
    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.endsWith(FolderLock.FILE))
                    .sorted(Comparator.comparing(file -> file.endsWith(Manifest.FILE)))
                    .toList()) {
                delete(file);
            }
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

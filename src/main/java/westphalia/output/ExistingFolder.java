package westphalia.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.table.FolderException;

/** What becomes of a folder that is there already when results are to be written into it. */
public final class ExistingFolder {
    private ExistingFolder() {}

    /**
     * Whether a folder is to be gone on with.
     *
     * @throws FolderException if it exists and must not be touched
     */
    public static boolean isResumed(Path folder, IfExists ifExists) {
        boolean exists = Files.exists(folder);
        if (exists && ifExists == IfExists.REFUSE) {
            throw new FolderException(folder
                    + ": exists already; --resume goes on with it, --overwrite replaces it, --out names another");
        }
        return exists && ifExists == IfExists.RESUME;
    }

    /** Refuses to go on with what was begun otherwise or has ended. */
    public static void refuseUnlessOpen(Path folder, boolean matches, String status) {
        if (!matches) {
            throw new FolderException(folder
                    + ": was begun with another scenario, seed, number of runs or options; resume with the same, or"
                    + " use --overwrite");
        }
        if (status.equals(Manifest.COMPLETE)) {
            throw new FolderException(folder + ": is complete; nothing is left to resume");
        }
    }

    /** Makes an empty folder in the place of another, which is deleted only if it is a results folder. */
    public static void replace(Path folder) throws IOException {
        if (Files.exists(folder)) {
            ManifestFile.study(folder);
            delete(folder);
        }
        Files.createDirectories(folder);
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

package westphalia.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;

/** What every folder must be that is pooled with others. */
public final class PoolPart {
    private PoolPart() {}

    /**
     * The manifest of a folder that can be pooled.
     *
     * @param kind what it must hold
     * @param isPool whether it was itself made of others
     * @param remedy what to do if the folder was changed since it was written
     * @throws FolderException if it is unfinished, a pool, or not what was written
     */
    public static <W extends What> Manifest<W> read(Path folder, Class<W> kind, Predicate<W> isPool, String remedy)
            throws IOException {
        Manifest<W> manifest = Manifest.read(folder, kind);
        if (!manifest.isComplete()) {
            throw new FolderException(folder + ": is unfinished; run it with --resume first");
        }
        if (isPool.test(manifest.what())) {
            throw new FolderException(folder + ": was pooled already; pool the folders it was made of");
        }
        List<String> problems = FolderCheck.of(folder, manifest).all();
        if (!problems.isEmpty()) {
            throw new FolderException(String.join(System.lineSeparator(), problems) + System.lineSeparator() + folder
                    + ": cannot be pooled; " + remedy);
        }
        return manifest;
    }
}

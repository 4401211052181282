package westphalia.scenario.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The file or folder that a mistyped path probably meant: one beside it, or one of the same name in a folder beside its
 * own.
 */
public final class NearestFile {
    private static final int FEW_LETTERS = 2;

    private NearestFile() {}

    /** The end of a message about a path that leads nowhere; nothing if no other is near. */
    public static String hint(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        Path nearest = null;
        if (folder == null || Files.isDirectory(folder)) {
            nearest = beside(missing, file -> true);
        } else {
            Path other = beside(folder, Files::isDirectory);
            if (other != null && Files.exists(other.resolve(missing.getFileName()))) {
                nearest = other.resolve(missing.getFileName());
            }
        }
        return nearest == null ? "" : "; the nearest is " + asTyped(nearest);
    }

    /** From the working directory, if it lies in it. */
    private static Path asTyped(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    private static @Nullable Path beside(Path missing, Predicate<Path> isMeant) {
        Path absolute = missing.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return null;
        }
        String name = missing.getFileName().toString();
        try (Stream<Path> all = Files.list(folder)) {
            List<String> names = all.filter(isMeant)
                    .map(file -> file.getFileName().toString())
                    .toList();
            String nearest = NearestName.of(name, names);
            return nearest != null && NearestName.distance(name, nearest) <= FEW_LETTERS
                    ? missing.resolveSibling(nearest)
                    : null;
        } catch (IOException unreadable) {
            return null;
        }
    }
}

package westphalia.scenario.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder a scenario may read from: nothing outside it is opened.
 *
 * <p>It is the working directory if the scenario lies in it; otherwise the folder called {@value #SCENARIOS} that is
 * nearest above the scenario, if there is one, so that a shipped scenario finds its parent from wherever it is run;
 * otherwise the scenario's own folder. Links are followed before the question is asked.
 */
public final class ScenarioFolder {
    private static final String SCENARIOS = "scenarios";

    private final Path working;
    private final Path root;

    private ScenarioFolder(Path working, Path root) {
        this.working = working;
        this.root = root;
    }

    /** The folder of a scenario file, as seen from a working directory. */
    public static ScenarioFolder of(Path scenario, Path workingDirectory) {
        Path working = workingDirectory.toAbsolutePath().normalize();
        Path file = working.resolve(scenario).normalize();
        Path own = file.getParent();
        return new ScenarioFolder(working, file.startsWith(working) || own == null ? working : root(own));
    }

    private static Path root(Path own) {
        for (Path above = own; above != null; above = above.getParent()) {
            if (above.endsWith(SCENARIOS)) {
                return above;
            }
        }
        return own;
    }

    /** The beginning of the scenario file itself. */
    public Place startOf(Path scenario) {
        Path file = working.resolve(scenario).normalize();
        return Place.startOf(file, shown(file));
    }

    /** A file as the user would type it: relative to the working directory if it lies in it. */
    public String shown(Path file) {
        Path shown = file.startsWith(working) && !file.equals(working) ? working.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    /**
     * The file that a value names, relative to the file that holds the value; null, and a problem, if it may not be
     * read.
     */
    public @Nullable Path resolve(Scalar name, String path, Problems problems) {
        Path holder = name.place().file().getParent();
        Path file;
        try {
            if (Path.of(name.text()).isAbsolute()) {
                problems.add(
                        name.place(), path, "must be relative to the file that holds it, but is " + name.described());
                return null;
            }
            file = (holder == null ? root : holder).resolve(name.text()).normalize();
        } catch (InvalidPathException failure) {
            problems.add(name.place(), path, "must be the name of a file, but is " + name.described());
            return null;
        }
        try {
            boolean inside = file.startsWith(root)
                    && (!Files.exists(file) || file.toRealPath().startsWith(root.toRealPath()));
            if (!inside) {
                problems.add(name.place(), path, "leaves the scenario's folder: " + name.described());
                return null;
            }
        } catch (IOException failure) {
            problems.add(name.place(), path, "cannot be read: " + failure.getMessage());
            return null;
        }
        if (!Files.exists(file)) {
            String hint =
                    name.text().indexOf('\\') >= 0 ? "; write / between the names of folders" : NearestFile.hint(file);
            problems.add(name.place(), path, "there is no file " + Problems.quoted(shown(file)) + hint);
            return null;
        }
        return file;
    }
}

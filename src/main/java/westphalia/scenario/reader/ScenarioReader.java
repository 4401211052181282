package westphalia.scenario.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.binding.ScenarioBinder;
import westphalia.scenario.check.ScenarioChecks;
import westphalia.scenario.effective.EffectiveScenario;
import westphalia.scenario.tree.Mapping;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Places;
import westphalia.scenario.tree.Problems;
import westphalia.scenario.tree.Scalar;
import westphalia.scenario.tree.ScenarioFolder;
import westphalia.scenario.tree.TreeReader;

/**
 * Reads a scenario file.
 *
 * <pre>
 * file, parents ──► one tree ──► --set ──► records, tables ──► checks across them ──► Scenario
 *      every step notes its problems; they are thrown together at the end
 * </pre>
 */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a scenario file with changes.
     *
     * @param settings changes as {@code path=value}, applied in order after the parents
     * @throws ScenarioException with all problems, if there are any
     */
    public static ReadScenario read(Path file, List<String> settings) {
        return read(file, settings, Path.of(""));
    }

    /** Reads a scenario file as seen from a working directory. */
    static ReadScenario read(Path file, List<String> settings, Path workingDirectory) {
        Problems problems = new Problems();
        ScenarioFolder folder = ScenarioFolder.of(file, workingDirectory);
        Place start = folder.startOf(file);
        Ancestry ancestry = new Ancestry(folder, problems);
        Mapping merged = ancestry.read(start);
        if (merged == null) {
            throw new ScenarioException(problems.all());
        }
        Settings changes = new Settings(merged, start.file(), problems);
        settings.forEach(changes::apply);
        Mapping root = changes.root();
        Places places = new Places(root.place());
        Scenario scenario = new ScenarioBinder(
                        folder, changes.cells(), changes.rows(), places, problems, ancestry.isComplete())
                .bind(root);
        if (scenario != null && ancestry.isComplete()) {
            ScenarioChecks.check(scenario, places, problems);
        }
        problems.throwIfAny();
        return finished(nameOf(file), scenario, ScenarioBinder.givenParameters(root), problems.notes());
    }

    /**
     * The file that a scenario extends; empty if it extends none.
     *
     * @throws ScenarioException if the file cannot be read or names a parent that cannot
     */
    public static Optional<Path> parent(Path file) {
        Problems problems = new Problems();
        ScenarioFolder folder = ScenarioFolder.of(file, Path.of(""));
        Mapping own = TreeReader.read(folder.startOf(file), problems);
        Path parent = own != null && own.get(Ancestry.EXTENDS) instanceof Scalar named
                ? folder.resolve(named, Ancestry.EXTENDS, problems)
                : null;
        problems.throwIfAny();
        return Optional.ofNullable(parent);
    }

    /** The name of a scenario: its file's name without the ending. */
    public static String nameOf(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "scenario" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static ReadScenario finished(
            String name, @Nullable Scenario scenario, Set<String> given, List<String> notes) {
        if (scenario == null) {
            throw new IllegalStateException("a scenario without problems could not be built");
        }
        return new ReadScenario(name, scenario, EffectiveScenario.of(scenario, given), notes);
    }
}

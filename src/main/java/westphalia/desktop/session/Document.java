package westphalia.desktop.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.ChildScenario;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * A scenario file as it was read, and the same with the settings of the window.
 *
 * @param file the file
 * @param base the scenario as the file says it
 * @param played the scenario with the settings; the same as the base if there are none
 * @param settings what was changed, by path
 */
public record Document(Path file, ReadScenario base, ReadScenario played, Map<String, String> settings) {
    public Document {
        settings = Map.copyOf(settings);
    }

    /**
     * Reads a file, once as it is and once with the settings.
     *
     * @throws westphalia.scenario.ScenarioException with all problems
     */
    static Document read(Path file, Map<String, String> settings) {
        ReadScenario base = ScenarioReader.read(file, List.of());
        return settings.isEmpty()
                ? new Document(file, base, base, settings)
                : new Document(file, base, ScenarioReader.read(file, asTyped(settings)), settings);
    }

    /** The settings as the command line takes them. */
    static List<String> asTyped(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .sorted()
                .toList();
    }

    /**
     * Writes a scenario that extends this one.
     *
     * @param changes what differs, by path
     * @return the file
     */
    Path writeChild(Path child, Map<String, String> changes) throws IOException {
        Path folder = child.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            throw new IOException("is no file in a folder");
        }
        Path parent = folder.relativize(file.toAbsolutePath().normalize());
        return Files.writeString(child, ChildScenario.text(scenario().title() + ", changed", parent, changes));
    }

    /** What is run. */
    public Scenario scenario() {
        return played.scenario();
    }

    /** The name under which the scenario is known: its file's name without the ending. */
    public String name() {
        return base.name();
    }

    /** Whether what is run differs from what the file says. */
    public boolean isChanged() {
        return !settings.isEmpty();
    }
}

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
 * @param names under which both scenarios show places and parties
 * @param asWritten the scenario as the file says it, under its own names
 */
public record Document(
        Path file,
        ReadScenario base,
        ReadScenario played,
        Map<String, String> settings,
        Names names,
        Scenario asWritten) {
    public Document {
        settings = Map.copyOf(settings);
    }

    /**
     * Reads a file, once as it is and once with the settings.
     *
     * @throws westphalia.scenario.ScenarioException with all problems
     */
    static Document read(Path file, Map<String, String> settings) {
        Names names = Names.beside(file);
        ReadScenario written = ScenarioReader.read(file, List.of());
        ReadScenario base = named(written, names);
        ReadScenario played = settings.isEmpty() ? base : named(ScenarioReader.read(file, asTyped(settings)), names);
        return new Document(file, base, played, settings, names, written.scenario());
    }

    private static ReadScenario named(ReadScenario read, Names names) {
        return new ReadScenario(read.name(), Relabelling.of(read.scenario(), names), read.effective());
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
        Files.writeString(child, ChildScenario.text(asWritten.title() + ", changed", parent, changes));
        names.write(child);
        return child;
    }

    /** What is run. */
    public Scenario scenario() {
        return played.scenario();
    }

    /** The name under which the scenario is known: its file's name without the ending. */
    public String name() {
        return base.name();
    }

    /** The short sign of a state on a map: its code, or the first letters of the name it is shown by. */
    public String sign(String iso3) {
        return scenario().states().stream()
                .filter(state -> state.iso3().equals(iso3))
                .findFirst()
                .map(state -> names.sign(iso3, state.name()))
                .orElse(iso3);
    }

    /** Whether what is run differs from what the file says. */
    public boolean isChanged() {
        return !settings.isEmpty();
    }
}

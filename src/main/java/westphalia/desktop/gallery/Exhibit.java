package westphalia.desktop.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import westphalia.model.Claimant;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.reader.ScenarioReader;

/**
 * A scenario file as the gallery shows it.
 *
 * @param file the file
 * @param title the scenario's title; the file's name if it cannot be read
 * @param question what a class should ask; how many problems there are if it cannot be read
 * @param about years and claimants; empty if it cannot be read
 */
record Exhibit(Path file, String title, String question, String about) {

    /**
     * The scenario files of a folder and of the folders in it, those of the folder itself first, each by name. Tables,
     * schemas and other files are left out.
     *
     * @throws IOException if the folder cannot be read
     */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile)
                    .filter(Exhibit::isNamedLikeAScenario)
                    .sorted((one, other) -> one.getNameCount() != other.getNameCount()
                            ? Integer.compare(one.getNameCount(), other.getNameCount())
                            : one.compareTo(other))
                    .toList();
        }
    }

    private static boolean isNamedLikeAScenario(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Reads a file. */
    static Exhibit of(Path file) {
        try {
            Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
            String claimants = scenario.claimants().stream().map(Claimant::name).collect(Collectors.joining(", "));
            return new Exhibit(
                    file,
                    scenario.title(),
                    scenario.question(),
                    scenario.from().getYear() + "–" + scenario.to().getYear() + " · " + claimants);
        } catch (ScenarioException wrong) {
            int problems = wrong.problems().size();
            return new Exhibit(
                    file,
                    file.getFileName().toString(),
                    "It cannot be opened: " + (problems == 1 ? "one problem." : problems + " problems."),
                    "");
        }
    }

    /** Whether all words occur in what is shown of it. */
    boolean matches(String words) {
        String all = String.join(" ", title, question, about, file.toString()).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(all::contains);
    }
}

package westphalia.cli.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.ImposedValue;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** The text of a scenario to start from, with comments that say what may be changed and how. */
final class NewScenario {
    private static final String WORLD = "new-scenario.yaml";
    private static final String SCHEMA = "schema.json";
    private static final int WIDTH = 110;

    private final Path folder;
    private final String title;

    /**
     * A scenario for a file.
     *
     * @param folder the file's folder, from the root
     */
    NewScenario(Path folder, Path file) {
        this.folder = folder;
        this.title = ScenarioReader.nameOf(file);
    }

    /** A small world of its own. */
    String ofItsOwn() {
        try (InputStream stream = NewScenario.class.getResourceAsStream(WORLD)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + WORLD);
            }
            return schemaLine(folder) + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own " + WORLD + " cannot be read", failure);
        }
    }

    /** A child that changes nothing yet. */
    String childOf(Path file, Scenario parent) {
        Path above = file.toAbsolutePath().normalize();
        String claimant = parent.claimants().get(0).id();
        return schemaLine(above.resolveSibling("").normalize())
                + """
                format: 1
                title: "%s"
                question: "%s" # what a class should ask
                # expectation: In which direction does theory expect the answer? Say so before you run.
                # claims: ["26", SF16] # which claims or patterns it puts to the test

                extends: "%s" # whatever is not said below is as in this file

                # Take away a # and change what stands behind it. Lists join by id: name an item to change it, give a new id to
                # add one, say enabled: false to take one out. "westphalia parameters" lists every number one may turn;
                # "westphalia diff" says what differs from the parent.

                # runs: %d
                # seed: %d
                # to: %s

                # parameters:
                #   precedent: {licence: 0} # a rival's breach excuses nothing

                %s# claimants:
                #   - {id: %s, presence: 0}

                %s# overrides: # values of single states, imposed by you: they wear a padlock on every picture
                #   - {id: my-gate, state: %s, attribute: gate, claimant: %s, value: 1, source: "What if"}

                %s%s""".formatted(
                        title.replace("\"", ""),
                        "What if?",
                        relative(above),
                        parent.runs(),
                        parent.seed(),
                        parent.to(),
                        known(
                                "claimants",
                                parent.claimants().stream().map(Claimant::id).toList()),
                        claimant,
                        known(
                                "overrides",
                                parent.overrides().stream()
                                        .map(ImposedValue::id)
                                        .toList()),
                        parent.states().get(0).iso3(),
                        claimant,
                        takenOut(
                                "drafts",
                                parent.drafts().stream().map(Draft::id).toList()),
                        takenOut(
                                "events",
                                parent.events().stream().map(Event::id).toList()));
    }

    /** How one of a list is taken out; nothing if there is none. */
    private static String takenOut(String list, List<String> ids) {
        return ids.isEmpty()
                ? ""
                : known(list, ids) + "# " + list + ":\n#   - {id: " + ids.get(0) + ", enabled: false}\n\n";
    }

    private static String known(String list, List<String> ids) {
        if (ids.isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder("# The parent's ").append(list).append(": ");
        for (String id : ids) {
            if (line.length() + id.length() > WIDTH) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder("#   ");
            }
            line.append(id).append(id.equals(ids.get(ids.size() - 1)) ? "" : ", ");
        }
        return lines.append(line).append('\n').toString();
    }

    private String relative(Path file) {
        Path root = folder.getRoot();
        return root != null && root.equals(file.getRoot())
                ? slashes(folder.relativize(file))
                : slashes(file); // On another drive; the reader says what is wrong with that.
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The line by which editors find the schema, if it lies where scenarios are shipped with it. */
    private String schemaLine(Path near) {
        for (Path place : List.of(near, near.resolve("scenarios"), folder, folder.resolve("scenarios"))) {
            Path schema = place.resolve(SCHEMA);
            if (Files.exists(schema)) {
                return "# yaml-language-server: $schema=" + relative(schema) + "\n";
            }
        }
        Path above = near.getParent();
        return above != null && Files.exists(above.resolve(SCHEMA))
                ? "# yaml-language-server: $schema=" + relative(above.resolve(SCHEMA)) + "\n"
                : "";
    }
}

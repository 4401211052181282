package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.cli.CommandLineDoor;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Golden runs: each folder of {@code src/test/golden} holds a scenario and the tables it leaves, byte for byte.
 *
 * <p>The tables were computed by this program; they guard against changes nobody meant. After a change that was meant,
 * remake them and read the difference before committing it:
 *
 * <pre>
 * mvn -o test -Dtest=GoldenRunTest -Dgolden.remake=true
 * git diff src/test/golden
 * </pre>
 */
class GoldenRunTest {
    private static final Path GOLDEN = Path.of("src/test/golden");

    @TempDir
    Path folder;

    static Stream<Path> goldenFolders() {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void thereAreGoldenFolders() {
        assertThat(goldenFolders()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldenFolders")
    void itStillLeavesItsTables(Path golden) throws IOException {
        Path results = folder.resolve("results");
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        String[] arguments = {
            "run",
            golden.resolve("scenario.yaml").toString(),
            "--charts=none",
            "--explain",
            "--quiet",
            "--out=" + results
        };

        assertThat(CommandLineDoor.run(arguments, writer, writer))
                .as(messages.toString())
                .isZero();
        Map<String, String> tables = RunTables.in(results);
        if (Boolean.getBoolean("golden.remake")) {
            remake(golden, tables);
        }
        Map<String, String> expected = RunTables.in(golden);
        assertThat(tables).containsOnlyKeys(expected.keySet());
        tables.forEach((name, text) -> assertThat(text).as(golden + ": " + name).isEqualTo(expected.get(name)));
    }

    /** So that a new default changes no golden table; a new parameter has to be added to the file. */
    @ParameterizedTest
    @MethodSource("goldenFolders")
    void itNamesEveryParameterItRunsOn(Path golden) {
        var scenario = ScenarioReader.read(golden.resolve("scenario.yaml"), java.util.List.of());
        Set<String> missing = new TreeSet<>();
        for (ParameterDefinition definition : ParameterDefinition.all()) {
            String key = definition.path().substring(definition.path().lastIndexOf('.') + 1);
            if (!scenario.effective().text().contains(key + ": ")) {
                missing.add(definition.path());
            }
        }

        assertThat(missing).isEmpty();
    }

    private static void remake(Path golden, Map<String, String> tables) throws IOException {
        for (String old : new TreeMap<>(RunTables.in(golden)).keySet()) {
            Files.delete(golden.resolve(old));
        }
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(golden.resolve(table.getKey()), table.getValue());
        }
    }
}

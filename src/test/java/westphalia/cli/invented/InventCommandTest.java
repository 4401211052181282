package westphalia.cli.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.cli.CommandLineDoor;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.invented.InventedWorld;
import westphalia.scenario.reader.ScenarioReader;

class InventCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter error = new StringWriter();

    private int invent(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "invent";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = "--out=" + folder;
        return CommandLineDoor.run(all, new PrintWriter(new StringWriter()), new PrintWriter(error));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 193, 1_000})
    void anInventedWorldIsReadAndRuns(int states) {
        assertThat(invent("world", "--states=" + states)).as(error.toString()).isZero();
        Scenario scenario = ScenarioReader.read(folder.resolve("world.yaml"), List.of("to=2002-06"))
                .scenario();
        RunResult run = new Engine(scenario).run(1, 0, RunOptions.PLAIN);

        assertThat(scenario.states()).hasSize(states);
        assertThat(run.failure()).isNull();
        assertThat(run.recognitions()).isNotEmpty();
    }

    @Test
    void theSameSeedInventsTheSameWorld() {
        assertThat(new InventedWorld(50, 7).files("w")).isEqualTo(new InventedWorld(50, 7).files("w"));
        assertThat(new InventedWorld(50, 7).files("w")).isNotEqualTo(new InventedWorld(50, 8).files("w"));
    }

    @Test
    void aWorldOfMoreStatesThanThreeLettersNameHasLongerCodes() {
        String table = new InventedWorld(40_000, 1).files("w").getOrDefault("w-states.csv", "");
        List<String> rows = table.lines().toList();
        assertThat(rows).hasSize(40_001);
        assertThat(rows.get(1)).startsWith("A000,");
        assertThat(rows.stream().map(row -> row.substring(0, 5)).distinct()).hasSize(40_001);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(invent("../world")).isEqualTo(2);
        assertThat(invent("world", "--states=19")).isEqualTo(2);
        assertThat(invent("world", "--states=100001")).isEqualTo(2);
        assertThat(invent("world", "--states=20")).isZero();
        assertThat(invent("world", "--states=20")).isEqualTo(2);
        assertThat(error.toString())
                .contains("NAME: must be made of letters, digits, - and _, but is ../world")
                .contains("--states: must lie between 20 and 100000, but is 19")
                .contains("exists already; take another name");
    }
}

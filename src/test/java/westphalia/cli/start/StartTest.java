package westphalia.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.cli.CommandLineDoor;
import westphalia.experiment.comparison.Arm;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** The commands somebody starts with: a scenario of one's own, and completion. */
class StartTest {
    @TempDir
    Path desk;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private int carryOut(String... arguments) {
        return CommandLineDoor.run(arguments, new PrintWriter(out), new PrintWriter(error));
    }

    @Test
    void aNewScenarioIsCommentedReadsAndRuns() throws IOException {
        assertThat(carryOut("new", desk.resolve("mine").toString()))
                .as(error.toString())
                .isZero();

        Path mine = desk.resolve("mine.yaml");
        assertThat(Files.readAllLines(mine).stream().filter(line -> line.contains("#")))
                .hasSizeGreaterThan(20);
        assertThat(carryOut("run", mine.toString(), "--runs=2", "--charts=none", "--out=" + desk.resolve("results")))
                .as(error.toString())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosovo.yaml", "starter.yaml", "mirror.yaml", "placebo-1991.yaml"})
    void aChildChangesNothingUntilItsCommentsAreTakenAway(String parent) throws IOException {
        Path scenarios = copyOfScenarios();
        Path child = scenarios.resolve("what-if").resolve("my child.yaml");
        Path above = scenarios.resolve(parent);

        assertThat(carryOut("new", child.toString(), "--extends", above.toString()))
                .as(error.toString())
                .isZero();
        String text = Files.readString(child);
        Scenario base = ScenarioReader.read(above, List.of()).scenario();
        assertThat(Arm.changes(base, ScenarioReader.read(child, List.of()).scenario()))
                .isEmpty();
        assertThat(text).startsWith("# yaml-language-server: $schema=../schema.json\n");

        Files.writeString(child, uncommented(text));
        assertThat(Arm.changes(base, ScenarioReader.read(child, List.of()).scenario()))
                .hasSizeGreaterThan(3);
    }

    private static String uncommented(String text) {
        return text.replaceAll(
                "(?m)^# (?=(expectation|claims|runs|seed|to|parameters|claimants|overrides|drafts|events): ?[^\\n]*$|  - \\{|  precedent)",
                "");
    }

    private Path copyOfScenarios() throws IOException {
        Path scenarios = desk.resolve("scenarios");
        for (String folder : List.of("", "data", "what-if")) {
            Path to = Files.createDirectories(scenarios.resolve(folder));
            try (var files = Files.list(Path.of("scenarios", folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
        return scenarios;
    }

    @Test
    void whatExistsIsNotOverwritten() throws IOException {
        Path mine = Files.writeString(desk.resolve("mine.yaml"), "mine");

        assertThat(carryOut("new", mine.toString())).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("mine.yaml exists already; choose another name");
        assertThat(mine).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({
        "a*b, must be made of letters",
        "nowhere/mine, there is no folder",
        ".hidden, must be made of letters",
    })
    void aNameThatCannotBeAFileIsRefused(String name, String message) {
        assertThat(carryOut("new", desk + "/" + name)).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains(message);
    }

    @Test
    void aParentThatCannotBeReadLeavesNothingBehind() throws IOException {
        Path wrong = Files.writeString(desk.resolve("wrong.yaml"), "format: 2\n");
        Files.createDirectory(desk.resolve("below"));

        assertThat(carryOut("new", desk.resolve("child").toString(), "--extends", wrong.toString()))
                .isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(carryOut(
                        "new",
                        desk.resolve("below").resolve("child").toString(),
                        "--extends",
                        Path.of("scenarios", "mirror.yaml").toString()))
                .isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("wrong.yaml:", "leaves the scenario's folder", "beside its parent");
        assertThat(desk.resolve("child.yaml")).doesNotExist();
        assertThat(desk.resolve("below")).isEmptyDirectory();
    }

    @Test
    void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
        assertThat(carryOut("completion")).isZero();
        Path script = Files.writeString(desk.resolve("completion.bash"), out.toString());

        assertThat(completed(script, "rep")).isEqualTo("report");
        assertThat(completed(script, "compare", "--var")).isEqualTo("--variant");
        assertThat(completed(script, "sweep", "--design", "sob")).isEqualTo("sobol");
        assertThat(completed(script, "run", "--set", "parameters.recognition.no"))
                .isEqualTo("parameters.recognition.norm");
        assertThat(completed(script, "explain", "--act", "sanc")).isEqualTo("sanctions");
    }

    private static String completed(Path script, String... words) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source " + script + "; COMP_WORDS=(westphalia " + String.join(" ", words) + "); COMP_CWORD="
                                + words.length + "; _complete_westphalia; echo ${COMPREPLY[@]}")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return answer.strip();
    }
}

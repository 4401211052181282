package westphalia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import westphalia.RunTables;
import westphalia.model.parameter.ParameterDefinition;

/** The program as a user meets it: arguments in, text and an exit code out. */
class CommandLineDoorTest {
    private static final String KOSOVO = RunTables.KOSOVO.toString();

    @TempDir
    Path folder;

    /** What a command left behind. */
    private record Answer(int code, String out, String error) {
        List<String> errors() {
            return error.lines().toList();
        }
    }

    private static Answer answer(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int code = CommandLineDoor.run(arguments, new PrintWriter(out), new PrintWriter(error));
        return new Answer(code, out.toString(), error.toString());
    }

    private Path scenario(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path child(String name, String... lines) throws IOException {
        Path copy = folder.resolve("kosovo.yaml");
        if (!Files.exists(copy)) {
            Files.writeString(copy, answer("show", KOSOVO).out);
        }
        return scenario(name, "format: 1\nextends: kosovo.yaml\n" + String.join("\n", lines) + "\n");
    }

    private static void isOneLineWithAPlace(Answer answer, String file, String message) {
        assertThat(answer.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(answer.out).isEmpty();
        assertThat(answer.errors()).hasSize(1);
        assertThat(answer.error).containsPattern(file + ":\\d+:\\d+: ").contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "show"})
    void aMisspeltKeyIsToldInOneLineWithTheNearestName(String command) throws IOException {
        Path file = child("wrong.yaml", "parameters:", "  recogntion:", "    base: -4");

        isOneLineWithAPlace(answer(command, file.toString()), "wrong.yaml", "recognition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "show"})
    void aMissingTableIsToldInOneLine(String command) throws IOException {
        Path file = child("wrong.yaml", "states: nowhere.csv");

        isOneLineWithAPlace(answer(command, file.toString()), "wrong.yaml", "nowhere.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "show", "verify"})
    void aMissingFileIsToldInOneLine(String command) {
        Answer answer = answer(command, folder.resolve("nowhere.yaml").toString());

        assertThat(answer.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(answer.errors()).hasSize(1);
        assertThat(answer.error).contains("nowhere.yaml");
    }

    @ParameterizedTest
    @CsvSource({"runs, many", "runs, 0", "runs, 1.5", "seed, x", "from, 2008-13", "to, 1999-01"})
    void aWrongNumberIsToldInOneLineWithTheValue(String key, String value) throws IOException {
        Path file = child("wrong.yaml", key + ": " + value);

        isOneLineWithAPlace(answer("check", file.toString()), "wrong.yaml", value);
    }

    @Test
    void aWrongSettingNamesTheOption() {
        Answer answer = answer("show", KOSOVO, "--set", "parameters.recognition.bse=-4");

        assertThat(answer.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(answer.errors()).hasSize(1);
        assertThat(answer.error).contains("--set").contains("base");
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnce() throws IOException {
        Path first = child("first.yaml", "runs: 0", "seed: x");
        Path second = child("second.yaml", "titel: X");
        Answer answer = answer("check", first.toString(), KOSOVO, second.toString());

        assertThat(answer.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(answer.errors()).hasSize(3);
        assertThat(answer.error).contains("first.yaml:3:", "first.yaml:4:", "second.yaml:3:");
        assertThat(answer.out).contains("kosovo-2008.yaml: valid: ").hasLineCount(1);
    }

    @Test
    void goodFilesAreCalledGood() {
        assertThat(answer("check", KOSOVO).code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer("check", KOSOVO).error).isEmpty();
    }

    private Answer run(Path out, String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("run", KOSOVO, "--set", "to=2008-02", "--runs=2", "--charts=none", "--out=" + out));
        arguments.addAll(List.of(more));
        return answer(arguments.toArray(String[]::new));
    }

    @Test
    void aFolderThatExistsIsRefused() {
        Path out = folder.resolve("results");
        assertThat(run(out).code).isEqualTo(CommandLineDoor.DONE);
        var before = RunTables.in(out);
        Answer again = run(out, "--seed=3");

        assertThat(again.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(again.errors()).hasSize(1);
        assertThat(again.error).contains("--resume", "--overwrite", out.toString());
        assertThat(RunTables.in(out)).isEqualTo(before);
        assertThat(run(out, "--overwrite", "--seed=3").code).isEqualTo(CommandLineDoor.DONE);
        assertThat(RunTables.in(out)).isNotEqualTo(before);
    }

    @Test
    void withoutACommandTheWindowOpens() {
        List<String> opened = new java.util.ArrayList<>();
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        int code = CommandLineDoor.run(new String[0], nowhere, nowhere, (scenario, messages) -> {
            opened.add("scenario " + scenario);
            return CommandLineDoor.DONE;
        });

        assertThat(code).isEqualTo(CommandLineDoor.DONE);
        assertThat(opened).containsExactly("scenario null");
    }

    @ParameterizedTest
    @CsvSource({
        "runn scenarios/kosovo-2008.yaml, runn",
        "run scenarios/kosovo-2008.yaml --rnus=3, --rnus",
        "run scenarios/kosovo-2008.yaml --runs=many, many",
        "run scenarios/kosovo-2008.yaml --runs=0, --runs",
        "run scenarios/kosovo-2008.yaml --threads=0, --threads",
        "run scenarios/kosovo-2008.yaml --trace=-1, --trace",
        "run scenarios/kosovo-2008.yaml --charts=gif, --charts",
        "run scenarios/kosovo-2008.yaml --engine=spork, --engine",
        "run scenarios/kosovo-2008.yaml --resume --overwrite, --resume",
        "run, SCENARIO",
        "rnu scenarios/kosovo-2008.yaml, nearest valid name is \"run\"",
        "run scenarios/kosovo-208.yaml, no such file; the nearest is scenarios/kosovo-2008.yaml",
        "run scenario/kosovo-2008.yaml, no such file; the nearest is scenarios/kosovo-2008.yaml",
        "report scenario, no such folder; the nearest is scenarios",
        "power --members=0, members",
        "power --quota=20, quota",
        "power --index=none, none",
        "parameters --format=xml, xml",
        "verify scenarios, scenarios"
    })
    void wrongUseIsAnsweredWithTwoAndNamesWhatIsWrong(String line, String named) {
        Answer answer = answer(line.split(" ", -1));

        assertThat(answer.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(answer.out).isEmpty();
        assertThat(answer.error).contains(named).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void parametersListsEveryDefinitionInEveryFormat(String format) {
        Answer answer = answer("parameters", "--format=" + format);

        assertThat(answer.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer.error).isEmpty();
        for (ParameterDefinition definition : ParameterDefinition.all()) {
            assertThat(answer.out)
                    .contains(definition.path().substring("parameters.".length()))
                    .contains(definition.status().word());
        }
    }

    /**
     * Expected: Shapley and Shubik 1954's method on the Council since 1965, 421/2145 a permanent and 4/2145 an elected
     * one.
     */
    @Test
    void powerPrintsTheKnownFractions() {
        Answer answer = answer("power");

        assertThat(answer.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer.out).contains("421/2145", "4/2145", "0.196270");
    }

    @Test
    void whatShowPrintsRunsToTheSameTables() throws IOException {
        Answer shown = answer("show", KOSOVO, "--set", "to=2008-02", "--set", "states.TUR.gate=0.5");
        Path file = scenario("shown.yaml", shown.out);
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");

        assertThat(shown.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer("show", file.toString()).out).isEqualTo(shown.out);
        assertThat(run(first, "--set", "states.TUR.gate=0.5", "--explain").code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer("run", file.toString(), "--runs=2", "--charts=none", "--explain", "--out=" + second).code)
                .isEqualTo(CommandLineDoor.DONE);
        assertThat(RunTables.in(second)).isEqualTo(RunTables.in(first));
    }

    @Test
    void quietCommandsSayNothing() {
        Answer quiet = run(folder.resolve("quiet"), "--quiet");
        Answer loud = run(folder.resolve("loud"));

        assertThat(quiet).isEqualTo(new Answer(CommandLineDoor.DONE, "", ""));
        assertThat(loud.out).isEmpty();
        assertThat(loud.errors()).hasSizeGreaterThan(1).first().asString().startsWith("2 runs of ");
    }

    @Test
    void aChangedTableDoesNotVerify() throws IOException {
        Path out = folder.resolve("results");
        run(out, "--gzip", "--explain");
        assertThat(answer("verify", out.toString()).code).isEqualTo(CommandLineDoor.DONE);
        Files.writeString(out.resolve("summary.csv"), "month\n");
        Answer answer = answer("verify", out.toString());

        assertThat(answer.code).isEqualTo(CommandLineDoor.FAILED);
        assertThat(answer.error).contains("summary.csv from line 1");
    }

    @Test
    void aStackTraceIsPrintedOnlyWhenAskedFor() {
        Path missing = folder.resolve("nowhere");

        assertThat(answer("verify", missing.toString()).error).doesNotContain("\tat ");
        assertThat(answer("verify", missing.toString(), "--verbose").error).contains("\tat westphalia.");
    }

    @Test
    void theProgramTellsItsVersionAndItsUse() {
        assertThat(answer("--version").out).startsWith("westphalia ");
        assertThat(answer("--help").out).contains("run", "check", "show", "parameters", "power", "verify");
        assertThat(answer("run", "--help").code).isEqualTo(CommandLineDoor.DONE);
    }

    /** Numbers are written the same wherever the program runs; Arabic (Egypt) has digits and decimals of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG", "tr-TR"})
    void noLanguageOfTheMachineChangesWhatIsPrinted(String language) {
        Answer english = answer("power");
        Answer list = answer("parameters");
        Answer good = answer("check", KOSOVO);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));

            assertThat(answer("power")).isEqualTo(english);
            assertThat(answer("parameters")).isEqualTo(list);
            assertThat(answer("check", KOSOVO)).isEqualTo(good);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCodeIsLookedUpInEveryList() {
        Answer known = answer("codes", "AUS", "255", "Viet Nam");
        assertThat(known.code).isZero();
        assertThat(known.out.lines())
                .containsExactly(
                        "AUS: among ISO3 codes Australia (AUS)",
                        "AUS: among Correlates of War abbreviations Austria (AUT)",
                        "AUS: among Gleditsch-Ward abbreviations Austria (AUT)",
                        "255: among Correlates of War numbers Germany (DEU)",
                        "255: among Gleditsch-Ward numbers Germany (DEU)",
                        "Viet Nam: among English names Viet Nam (VNM)");
        Answer unknown = answer("codes", "QQQ");
        assertThat(unknown.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(unknown.error).contains("QQQ: is in no list");
    }

    /** What helps where the memory is full depends on the command. */
    @Test
    void waysOutOfFullMemoryAreOptionsThatTheCommandHas() {
        CommandLine line = CommandLineDoor.line(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), (scenario, messages) -> 0);
        assertThat(CommandLineDoor.waysOut(line.parseArgs("check", KOSOVO))).isEmpty();
        assertThat(CommandLineDoor.waysOut(line.parseArgs("run", KOSOVO))).contains("--threads", "--resume");
        assertThat(CommandLineDoor.waysOut(null)).isEmpty();
    }
}

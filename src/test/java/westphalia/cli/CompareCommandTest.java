package westphalia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.RunTables;
import westphalia.cli.comparison.ComparisonWork;
import westphalia.experiment.Threads;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/** The command that compares twins, as a user meets it; and its folder, killed and resumed. */
class CompareCommandTest {
    private static final String BASE = "scenarios/kosovo-2008.yaml";
    private static final String SHORT = "to=2008-06";
    private static final String WITHOUT = "without Washington: states.USA.gate=1";
    private static final int RUNS = 18;

    @TempDir
    static Path shared;

    @TempDir
    Path own;

    private static Map<String, String> undisturbed = new TreeMap<>();

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private int compare(String... arguments) {
        return compare(out, error, arguments);
    }

    private static int compare(StringWriter out, StringWriter error, String... arguments) {
        List<String> all = new ArrayList<>(List.of("compare"));
        all.addAll(Arrays.asList(arguments));
        return CommandLineDoor.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(error));
    }

    private static String[] complete(Path folder, String... more) {
        List<String> all = new ArrayList<>(
                List.of(BASE, "--set", SHORT, "--variant", WITHOUT, "--runs", "" + RUNS, "--charts", "none", "--out"));
        all.add(folder.toString());
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @BeforeAll
    static void compareOnceUndisturbed() throws IOException {
        Path folder = shared.resolve("undisturbed");
        StringWriter said = new StringWriter();
        assertThat(compare(said, said, complete(folder, "--threads", "1")))
                .as(said.toString())
                .isZero();
        undisturbed = files(folder);
    }

    /** All files but pictures and manifests, which hold the time of day. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.endsWith("manifest.json") && !name.endsWith(".png")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("needs a variant", BASE),
                mistake("\"name: path=value", BASE, "--variant", "states.USA.gate=1"),
                mistake("is empty", BASE, "--variant", "quiet: ;"),
                mistake("equal to the base kosovo-2008", BASE, BASE, "--set", "runs=3"),
                mistake("equal to the base", BASE, "--variant", "same: title=Another title"),
                mistake("two variants are called \"a\"", BASE, "--variant", "a: runs=3", "--variant", "a: seed=4"),
                mistake("the comparison itself uses", BASE, "--variant", "Base: states.USA.gate=1"),
                mistake("becomes a folder", BASE, "--variant", "a/b: states.USA.gate=1"),
                mistake("becomes a folder", BASE, "--variant", " : states.USA.gate=1"),
                mistake("nearest valid name is \"recognition\"", BASE, "--variant", "x: parameters.recogniton.base=1"),
                mistake("--variant x:", BASE, "--variant", "x: parameters.recogniton.base=1"),
                mistake("shares no month", BASE, "scenarios/placebo-1991.yaml"),
                mistake("there is no such file", BASE, "scenarios/kosovo-2009.yaml"),
                mistake("--runs: must lie between 2 and", BASE, "--variant", WITHOUT, "--runs", "1"),
                mistake("--charts: must be", BASE, "--variant", WITHOUT, "--charts", "jpg"),
                mistake("exclude each other", BASE, "--variant", WITHOUT, "--resume", "--overwrite"));
    }

    private static Arguments mistake(String message, String... arguments) {
        return Arguments.of(message, arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldInOneMessage(String message, String[] arguments) {
        assertThat(compare(arguments)).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theTablesHaveTheColumnsOfTheContract() {
        assertThat(undisturbed.get("comparison.csv"))
                .startsWith("variant,month,measure,subject,base,other,difference,low,high,differing\n");
        assertThat(undisturbed.get("partings.csv"))
                .startsWith("variant,run,seed,month,state,subject,base_act,other_act\n");
        assertThat(RunTables.table(shared.resolve("undisturbed"), "chain.csv").lines())
                .hasSizeGreaterThan(10);
        assertThat(undisturbed.keySet())
                .contains("base/timeline.csv", "without Washington/timeline.csv", "effects.csv", "minds.csv");
    }

    @Test
    void theTerminalSaysWhatChangesWhereTwinsPartAndWhatFollows() {
        assertThat(undisturbed.get(ComparisonWork.TEXT))
                .startsWith("Kosovo 2008–2013: 18 pairs of twins under seed 2008\n\nwithout Washington\n")
                .contains("Recognitions of Kosovo", "Twins part in 18 of 18 pairs, half of those by Feb 2008.")
                .contains(
                        "Commonest first act (18 pairs): United States recognises Kosovo: in the base only (Feb 2008).")
                .contains("the first 12 of");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        assertThat(compare(complete(own.resolve("again"), "--threads", "3"))).isZero();

        assertThat(files(own.resolve("again"))).isEqualTo(undisturbed);
        assertThat(out.toString()).isEqualTo(undisturbed.get(ComparisonWork.TEXT));
    }

    @Test
    void anArmIsAResultsFolderThatVerifies() {
        assertThat(verify(shared.resolve("undisturbed").resolve("without Washington")))
                .as(error.toString())
                .isZero();
    }

    @Test
    void theComparisonVerifiesUnlessATableWasChanged() throws IOException {
        Path folder = own.resolve("verified");
        assertThat(compare(complete(folder))).isZero();

        assertThat(verify(folder)).as(error.toString()).isZero();
        Path chain = folder.resolve("chain.csv");
        Files.writeString(chain, Files.readString(chain).replaceFirst("USA", "FRA"));
        assertThat(verify(folder)).isEqualTo(CommandLineDoor.FAILED);
        assertThat(error.toString()).contains("differs: chain.csv from line 2");
    }

    private int verify(Path folder) {
        return CommandLineDoor.run(
                new String[] {"verify", folder.toString()}, new PrintWriter(out), new PrintWriter(error));
    }

    @Test
    void aFolderThatExistsIsRefusedAndACompleteOneNotResumed() {
        Path folder = shared.resolve("undisturbed");

        assertThat(compare(complete(folder))).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("--resume", "--overwrite");
        assertThat(compare(complete(folder, "--resume"))).isZero();
        assertThat(error.toString()).contains("nothing is left to resume");
        assertThat(compare(complete(folder, "--resume", "--seed", "5"))).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("was begun with another");
    }

    @Test
    void onlyTheFolderOfAComparisonIsReplaced() throws IOException {
        Path folder = Files.createDirectory(own.resolve("mine"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(compare(complete(folder, "--overwrite"))).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(folder.resolve("notes.txt")).exists();
    }

    /** Thrown by a watcher in place of a kill. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The same comparison as that of the command, killed after so many runs of both arms together. */
    private static void kill(Path folder, int after) {
        ReadScenario base = ScenarioReader.read(Path.of(BASE), List.of(SHORT));
        ReadScenario read = ScenarioReader.read(Path.of(BASE), List.of(SHORT, "states.USA.gate=1"));
        ReadScenario other = new ReadScenario("without Washington", read.scenario(), read.effective());
        int[] runs = new int[1];
        assertThatThrownBy(() -> new ComparisonWork(
                                List.of(base, other), base.scenario().seed(), RUNS, folder)
                        .carryOut(IfExists.REFUSE, new Threads(2), List.of(), (done, wanted) -> () -> {
                            if (++runs[0] == after) {
                                throw new Killed();
                            }
                        }))
                .isInstanceOf(Killed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 18, 19, 35, 36})
    void aKilledComparisonResumedLeavesTheSameBytes(int after) throws IOException {
        Path folder = own.resolve("killed");
        kill(folder, after);
        assertThat(folder.resolve("comparison.csv")).doesNotExist();

        assertThat(compare(complete(folder, "--resume"))).as(error.toString()).isZero();
        assertThat(files(folder)).isEqualTo(undisturbed);
    }

    @Test
    void aComparisonKilledWhileItsArmsEndedIsResumed() throws IOException {
        Path folder = own.resolve("ending");
        assertThat(compare(complete(folder))).isZero();
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"complete\"", "\"running\""));

        assertThat(compare(complete(folder, "--resume"))).as(error.toString()).isZero();
        assertThat(files(folder)).isEqualTo(undisturbed);
        assertThat(Files.readString(manifest)).contains("\"complete\"");
    }
}

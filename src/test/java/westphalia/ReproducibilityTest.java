package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.engine.Engine;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.FolderException;
import westphalia.result.RunReceiver;
import westphalia.scenario.Scenario;

/** The same scenario and seed leave the same bytes, on any number of threads, packed or not, killed or not. */
class ReproducibilityTest {
    private static final int GZIP_HEADER = 10;

    private static final int RUNS = 40;
    private static final Scenario SCENARIO = RunTables.read(RunTables.KOSOVO, "to=2008-04", "runs=40");
    private static final RunReceiver NOBODY = run -> {};

    @TempDir
    static Path shared;

    @TempDir
    Path own;

    private static Map<String, String> undisturbed = Map.of();

    @BeforeAll
    static void runOnceUndisturbed() {
        Path folder = shared.resolve("undisturbed");
        RunTables.write(folder, SCENARIO, RUNS, 1, false, IfExists.REFUSE, NOBODY);
        undisturbed = RunTables.in(folder);
    }

    private Path killed(int runs, boolean packed) {
        Path folder = own.resolve("killed");
        assertThatThrownBy(() ->
                        RunTables.write(folder, SCENARIO, RUNS, 2, packed, IfExists.REFUSE, RunTables.killAfter(runs)))
                .isInstanceOf(RunTables.Killed.class);
        assertThat(Manifest.read(folder).status()).isEqualTo(Manifest.RUNNING);
        return folder;
    }

    @Test
    void allTablesAreThere() {
        assertThat(undisturbed)
                .containsOnlyKeys(
                        "timeline.csv",
                        "recognitions.csv",
                        "drafts.csv",
                        "ballots.csv",
                        "states.csv",
                        "pressures.csv",
                        "decisions.jsonl",
                        "summary.csv",
                        "recognisers.csv",
                        "fit-to-history.csv");
        assertThat(undisturbed)
                .allSatisfy((name, text) -> assertThat(text.lines())
                        .as(name)
                        .hasSizeGreaterThan(name.equals("fit-to-history.csv") ? 1 : RUNS));
    }

    /** As the contract has it: the terms sum to the utility, gate and utility give the probability, luck decides. */
    @Test
    void theLinesOfTheDecisionsFileReproduceTheirActs() throws IOException {
        double power = SCENARIO.parameters().recognition().gatePower();
        ObjectMapper json = new ObjectMapper();
        int recognitions = 0;
        for (String line : RunTables.table(shared.resolve("undisturbed"), "decisions.jsonl")
                .lines()
                .toList()) {
            JsonNode decision = json.readTree(line);
            double probability = decision.get("probability").doubleValue();
            boolean happened = decision.get("luck").doubleValue() < probability;
            assertThat(decision.get("happened").booleanValue()).isEqualTo(happened);
            if (decision.get("act").textValue().equals("recognise")) {
                double utility = 0;
                for (JsonNode term : decision.get("terms")) {
                    utility += term.doubleValue();
                }
                double open = Math.pow(1 - decision.get("gate").doubleValue(), power);
                assertThat(probability).isCloseTo(open / (1 + Math.exp(-utility)), within(1e-9));
                recognitions += happened ? 1 : 0;
            }
        }

        assertThat(RunTables.table(shared.resolve("undisturbed"), "recognitions.csv")
                        .lines())
                .hasSize(1 + recognitions);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theNumberOfThreadsChangesNoByte(int threads) {
        RunTables.write(own.resolve("again"), SCENARIO, RUNS, threads, false, IfExists.REFUSE, NOBODY);

        assertThat(RunTables.in(own.resolve("again"))).isEqualTo(undisturbed);
    }

    @Test
    void anotherSeedChangesTheTables() {
        RunTables.write(
                own.resolve("other"), Records.with(SCENARIO, "seed", 9L), RUNS, 2, false, IfExists.REFUSE, NOBODY);

        assertThat(RunTables.table(own.resolve("other"), "recognitions.csv"))
                .isNotEqualTo(undisturbed.get("recognitions.csv"));
    }

    @Test
    void packedTablesUnpackToTheSameBytes() {
        Path folder = own.resolve("packed");
        RunTables.write(folder, SCENARIO, RUNS, 2, true, IfExists.REFUSE, NOBODY);

        assertThat(folder.resolve("timeline.csv.gz")).exists();
        assertThat(folder.resolve("timeline.csv")).doesNotExist();
        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 39, 40})
    void aKilledEnsembleResumedLeavesTheSameBytes(int runs) {
        Path folder = killed(runs, false);
        RunTables.write(folder, SCENARIO, RUNS, 2, false, IfExists.RESUME, NOBODY);

        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
        assertThat(Manifest.read(folder, What.Runs.class).what().runsDone()).isEqualTo(RUNS);
        assertThat(Manifest.read(folder).status()).isEqualTo(Manifest.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20})
    void aKilledPackedEnsembleResumedLeavesTheSameBytes(int runs) {
        Path folder = killed(runs, true);
        RunTables.write(folder, SCENARIO, RUNS, 2, true, IfExists.RESUME, NOBODY);

        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    /** A program that unpacks the first member alone would read the first run, and think it all. */
    @Test
    void aPackedTableOfAFinishedFolderIsOneMember() throws IOException {
        Path folder = own.resolve("packed");
        RunTables.write(folder, SCENARIO, RUNS, 2, true, IfExists.REFUSE, NOBODY);

        assertThat(firstMember(folder.resolve("timeline.csv.gz"))).isEqualTo(undisturbed.get("timeline.csv"));
        assertThat(firstMember(folder.resolve("decisions.jsonl.gz"))).isEqualTo(undisturbed.get("decisions.jsonl"));
    }

    private static String firstMember(Path file) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] packed = Files.readAllBytes(file);
        inflater.setInput(packed, GZIP_HEADER, packed.length - GZIP_HEADER);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        try {
            while (!inflater.finished()) {
                text.write(piece, 0, inflater.inflate(piece));
            }
        } catch (DataFormatException damaged) {
            throw new IOException(damaged);
        } finally {
            inflater.end();
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    @Test
    void packedTablesOfAResumedFolderAreTheSameFiles() throws IOException {
        Path folder = killed(20, true);
        Files.writeString(folder.resolve("timeline.csv.gz"), "as if it had been killed while it packed");
        RunTables.write(folder, SCENARIO, RUNS, 2, true, IfExists.RESUME, NOBODY);
        Path whole = own.resolve("whole");
        RunTables.write(whole, SCENARIO, RUNS, 3, true, IfExists.REFUSE, NOBODY);

        assertThat(Manifest.read(folder).tables())
                .isEqualTo(Manifest.read(whole).tables())
                .containsKey("timeline.csv.gz");
    }

    @Test
    void halfARowAfterTheLastSafePointIsCutOff() throws IOException {
        Path folder = killed(17, false);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path table : files.filter(file -> file.toString().matches(".*(csv|jsonl|timelines)"))
                    .toList()) {
                Files.writeString(table, "16,2008,2008-0", StandardOpenOption.APPEND);
            }
        }
        RunTables.write(folder, SCENARIO, RUNS, 2, false, IfExists.RESUME, NOBODY);

        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    /** An ensemble that ends clears tables without rows before it calls itself complete. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anEnsembleKilledWhileItEndedIsResumed(boolean packed) throws IOException {
        Path folder = killed(40, packed);
        Files.delete(folder.resolve(packed ? ".failures.csv.gz" : "failures.csv"));
        RunTables.write(folder, SCENARIO, RUNS, 2, packed, IfExists.RESUME, NOBODY);

        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    @Test
    void aTableWithRowsThatIsGoneIsNotMadeUp() throws IOException {
        Path folder = killed(40, false);
        Files.delete(folder.resolve("timeline.csv"));

        assertThatThrownBy(() -> RunTables.write(folder, SCENARIO, RUNS, 2, false, IfExists.RESUME, NOBODY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("timeline.csv is missing");
    }

    @Test
    void anEnsembleKilledTwiceStillLeavesTheSameBytes() {
        Path folder = killed(18, false);
        assertThatThrownBy(() ->
                        RunTables.write(folder, SCENARIO, RUNS, 2, false, IfExists.RESUME, RunTables.killAfter(35)))
                .isInstanceOf(RunTables.Killed.class);
        RunTables.write(folder, SCENARIO, RUNS, 2, false, IfExists.RESUME, NOBODY);

        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    @Test
    void resumingAnotherScenarioSeedOrNumberOfRunsIsRefused() {
        Path folder = killed(5, false);
        for (Scenario other : new Scenario[] {
            Records.with(SCENARIO, "seed", 9L), Records.with(SCENARIO, "title", "Another"),
        }) {
            assertThatThrownBy(() -> RunTables.write(folder, other, RUNS, 2, false, IfExists.RESUME, NOBODY))
                    .isInstanceOf(FolderException.class)
                    .hasMessageContaining("--overwrite");
        }
        assertThatThrownBy(() -> RunTables.write(folder, SCENARIO, RUNS + 1, 2, false, IfExists.RESUME, NOBODY))
                .isInstanceOf(FolderException.class);
        assertThatThrownBy(() -> RunTables.write(folder, SCENARIO, RUNS, 2, true, IfExists.RESUME, NOBODY))
                .isInstanceOf(FolderException.class);
    }

    @Test
    void aFolderThatIsNoResultsFolderIsNeverOverwritten() throws IOException {
        Path folder = Files.createDirectory(own.resolve("precious"));
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> RunTables.write(folder, SCENARIO, 1, 1, false, IfExists.OVERWRITE, NOBODY))
                .isInstanceOf(FolderException.class);

        assertThat(file).hasContent("mine");
    }

    @Test
    void overwritingLeavesTheBytesOfAFreshFolder() {
        Path folder = own.resolve("twice");
        RunTables.write(folder, SCENARIO, 3, 2, true, IfExists.REFUSE, NOBODY);
        RunTables.write(folder, SCENARIO, RUNS, 2, false, IfExists.OVERWRITE, NOBODY);

        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    @Test
    void aFailedRunIsARowAndNeverAGap() {
        Scenario scenario = RunTables.read(RunTables.KOSOVO, "to=2008-05");
        Scenario failing = Records.with(
                scenario,
                "council",
                scenario.council().stream().filter(seat -> seat.year() != 2008).toList());
        Path folder = own.resolve("failing");
        RunTables.write(folder, failing, 20, 2, false, IfExists.REFUSE, NOBODY);

        assertThat(new Engine(failing)
                        .run(1, 0, westphalia.engine.run.RunOptions.PLAIN)
                        .failure())
                .isNotNull();
        assertThat(RunTables.table(folder, "failures.csv").lines())
                .hasSize(21)
                .startsWith("run,seed,month,message")
                .anyMatch(
                        line -> line.startsWith("19,2008,2008-01,IllegalStateException: no Council for the year 2008"));
        assertThat(RunTables.table(folder, "recognitions.csv").lines()).hasSize(1);
        assertThat(Manifest.read(folder, What.Runs.class).what().runsFailed()).isEqualTo(20);
        assertThat(Manifest.read(folder, What.Runs.class).what().runsDone()).isEqualTo(20);
        assertThat(Manifest.read(folder).tables()).containsKey("failures.csv");
    }

    @Test
    void aKilledEnsembleWithFailuresResumedLeavesTheSameBytes() {
        Scenario failing = Records.with(
                SCENARIO,
                "council",
                SCENARIO.council().stream().filter(seat -> seat.year() != 2008).toList());
        Path whole = own.resolve("whole");
        Path broken = own.resolve("broken");
        RunTables.write(whole, failing, RUNS, 2, false, IfExists.REFUSE, NOBODY);
        assertThatThrownBy(() ->
                        RunTables.write(broken, failing, RUNS, 2, false, IfExists.REFUSE, RunTables.killAfter(20)))
                .isInstanceOf(RunTables.Killed.class);
        RunTables.write(broken, failing, RUNS, 2, false, IfExists.RESUME, NOBODY);

        assertThat(RunTables.in(broken)).isEqualTo(RunTables.in(whole));
        assertThat(Manifest.read(broken, What.Runs.class).what().runsFailed()).isEqualTo(RUNS);
    }

    @Test
    void theManifestHoldsTheSumsOfTheTables() throws Exception {
        Path folder = shared.resolve("undisturbed");
        Map<String, String> sums = Manifest.read(folder).tables();

        assertThat(sums).hasSize(undisturbed.size() + 1).containsKey("codebook.csv");
        assertThat(sums.keySet()).containsAll(undisturbed.keySet());
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(Files.readAllBytes(folder.resolve(sum.getKey())));
            assertThat(java.util.HexFormat.of().formatHex(digest)).isEqualTo(sum.getValue());
        }
    }

    @Test
    void aCompleteFolderHoldsNothingThatWasNeededOnTheWay() throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve("undisturbed"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }
}

package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.cli.CommandLineDoor;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/** Every scenario the program comes with is good, runs, and leaves a folder that verifies. */
class ScenariosTest {
    private static final int MONTHS = 3;
    private static final int RUNS = 2;

    /** What-ifs are compared to their third year, for they are many; to their end with {@code -Dmonths=1000}. */
    private static final int MONTHS_OF_WHAT_IFS = Integer.getInteger("months", 36);

    @TempDir
    Path folder;

    static Stream<Path> scenarios() {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml)")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those that extend no other folder's; the what-ifs run to their end in a test of their own. */
    static Stream<Path> bases() {
        return scenarios().filter(file -> file.getNameCount() == 2);
    }

    @Test
    void thereAreScenarios() {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void itReadsWithoutProblemsAndItsEffectiveTextReadsBackTheSame(Path file) throws IOException {
        ReadScenario read = ScenarioReader.read(file, List.of());
        Path effective = Files.writeString(
                folder.resolve("effective.yaml"), read.effective().text());
        ReadScenario again = ScenarioReader.read(effective, List.of());

        assertThat(again.scenario()).isEqualTo(read.scenario());
        assertThat(again.effective()).isEqualTo(read.effective());
        assertThat(read.scenario().title()).isNotBlank();
        assertThat(read.scenario().question()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("bases")
    void itRunsThreeMonthsAndItsResultsVerify(Path file) {
        YearMonth last = ScenarioReader.read(file, List.of()).scenario().from().plusMonths(MONTHS - 1);
        Path results = folder.resolve("results");
        StringWriter messages = new StringWriter();

        assertThat(run(messages, "run", file.toString(), "--set", "to=" + last, "--runs=2", "--out=" + results))
                .as(messages.toString())
                .isEqualTo(CommandLineDoor.DONE);
        assertThat(Manifest.read(results).status()).isEqualTo(Manifest.COMPLETE);
        assertThat(Manifest.read(results, What.Runs.class).what().runsFailed()).isZero();
        assertThat(RunTables.table(results, "timeline.csv").lines()).hasSize(1 + 2 * MONTHS);
        assertThat(results.resolve("charts")).isNotEmptyDirectory();
        assertThat(run(messages, "verify", results.toString()))
                .as(messages.toString())
                .isEqualTo(CommandLineDoor.DONE);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void itsTablesAreTheSameOnOneThreadOnTwoKilledAndResumedAndVerified(Path file) {
        Scenario whole = ScenarioReader.read(file, List.of()).scenario();
        YearMonth last = whole.from().plusMonths(MONTHS_OF_WHAT_IFS - 1);
        Scenario scenario = file.getNameCount() == 2 || last.isAfter(whole.to()) ? whole : whole.until(last);
        Path alone = folder.resolve("alone");
        Path resumed = folder.resolve("resumed");
        RunTables.writeBriefly(alone, scenario, RUNS, 1, IfExists.REFUSE, run -> {});
        assertThatThrownBy(() ->
                        RunTables.writeBriefly(resumed, scenario, RUNS, 2, IfExists.REFUSE, RunTables.killAfter(1)))
                .isInstanceOf(RunTables.Killed.class);
        RunTables.writeBriefly(resumed, scenario, RUNS, 2, IfExists.RESUME, run -> {});
        StringWriter messages = new StringWriter();

        assertThat(RunTables.in(alone)).containsKeys("timeline.csv", "states.csv", "summary.csv");
        assertThat(RunTables.in(resumed)).isEqualTo(RunTables.in(alone));
        assertThat(run(messages, "verify", alone.toString()))
                .as(messages.toString())
                .isEqualTo(CommandLineDoor.DONE);
    }

    private static int run(StringWriter messages, String... arguments) {
        PrintWriter writer = new PrintWriter(messages);
        return CommandLineDoor.run(arguments, writer, writer);
    }
}

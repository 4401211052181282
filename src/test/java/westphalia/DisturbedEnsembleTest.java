package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.cli.CommandLineDoor;
import westphalia.output.Progress;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.manifest.Manifest;

/**
 * A program that is killed, stopped or started twice leaves nothing wrong behind, tried on processes of their own.
 *
 * <p>By hand with many kills: {@code mvn test -Dtest=DisturbedEnsembleTest -Dkills=50}.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class DisturbedEnsembleTest {
    private static final int RUNS = 96;
    private static final int MANY = 100_000;
    private static final List<String> COMMAND = List.of(
            "run",
            "scenarios/kosovo-2008.yaml",
            "--set=to=2008-05",
            "--trace=2",
            "--charts=none",
            "--threads=2",
            "--quiet");

    @TempDir
    static Path shared;

    @TempDir
    Path own;

    private static Map<String, String> undisturbed = Map.of();

    @BeforeAll
    static void runOnceUndisturbed() {
        assertThat(carryOut(shared.resolve("undisturbed"))).isEmpty();
        undisturbed = RunTables.in(shared.resolve("undisturbed"));
    }

    /** Carries the command out in this process and returns what it complained of. */
    private static String carryOut(Path folder, String... more) {
        return carryOut(RUNS, folder, more);
    }

    private static String carryOut(int runs, Path folder, String... more) {
        StringWriter error = new StringWriter();
        List<String> arguments = new ArrayList<>(COMMAND);
        arguments.addAll(List.of("--runs=" + runs, "--out=" + folder));
        arguments.addAll(List.of(more));
        int code = CommandLineDoor.run(
                arguments.toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(error));
        assertThat(code).as(error.toString()).isEqualTo(error.toString().isEmpty() ? 0 : 2);
        return error.toString();
    }

    /** Starts the command in a process of its own. */
    private Process start(int runs, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "westphalia.Main"));
        arguments.addAll(COMMAND);
        arguments.addAll(List.of("--runs=" + runs, "--out=" + folder));
        return new ProcessBuilder(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(new File(own.toFile(), "messages"))
                .start();
    }

    /** Waits until a table has so many bytes, or the process has ended. */
    private static void awaitBytes(Process process, Path table, long bytes) throws IOException, InterruptedException {
        boolean isThere = false;
        while (!isThere && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
            isThere = Files.exists(table) && Files.size(table) >= bytes;
        }
    }

    private static long bytes(String table) {
        return undisturbed.getOrDefault(table, "").length();
    }

    static Stream<Integer> kills() {
        return Stream.iterate(1, kill -> kill + 1).limit(Integer.getInteger("kills", 3));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void aKilledEnsembleGoesOnToTheSameBytes(int kill) throws IOException, InterruptedException {
        Path folder = own.resolve("killed");
        double share = new SplittableRandom(kill).nextDouble(0.1, 0.9);
        Process process = start(RUNS, folder);
        awaitBytes(process, folder.resolve("timeline.csv"), (long) (share * bytes("timeline.csv")));
        process.destroyForcibly().waitFor();

        assertThat(Manifest.read(folder).status()).isEqualTo(Manifest.RUNNING);
        assertThat(Progress.read(folder).runs()).isLessThan(RUNS);
        assertThat(carryOut(folder, "--resume")).isEmpty();
        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
        assertThat(names(folder)).isEqualTo(names(shared.resolve("undisturbed")));
    }

    @Test
    void anEnsembleThatIsToldToStopEndsWholeAndGoesOn() throws IOException, InterruptedException {
        Path folder = own.resolve("stopped");
        Process process = start(RUNS, folder);
        awaitBytes(process, folder.resolve("timeline.csv"), bytes("timeline.csv") / 4);
        process.destroy();
        process.waitFor();

        assertThat(Files.readString(own.resolve("messages")))
                .isEqualToNormalizingNewlines("stopped; the same command with --resume goes on\n");
        assertThat(names(folder)).doesNotContainKey(".lock");
        assertThat(carryOut(folder, "--resume")).isEmpty();
        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    @Test
    void twoProcessesDoNotWriteIntoOneFolder() throws IOException, InterruptedException {
        Path folder = own.resolve("shared");
        Process process = start(MANY, folder);
        awaitBytes(process, folder.resolve("timeline.csv"), 1);
        String refusal = folder + ": is being written by another process; wait for its end, or name another folder with"
                + " --out" + System.lineSeparator();

        assertThat(carryOut(MANY, folder, "--resume")).isEqualTo(refusal);
        assertThat(carryOut(folder, "--overwrite")).isEqualTo(refusal);
        process.destroyForcibly().waitFor();
        assertThat(carryOut(folder, "--overwrite")).isEmpty();
        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    @Test
    void aFolderThatWasKilledBeforeItsManifestIsTakenOver() throws IOException {
        Path folder = Files.createDirectories(own.resolve("hardly begun"));
        Files.writeString(folder.resolve(".lock"), "");
        Files.writeString(folder.resolve("manifest.json.new"), "{");
        assertThat(carryOut(folder, "--resume")).isEmpty();
        assertThat(RunTables.in(folder)).isEqualTo(undisturbed);
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Path folder = Files.createDirectories(own.resolve("letters"));
        Files.writeString(folder.resolve("letter.txt"), "Dear");
        assertThat(carryOut(folder, "--overwrite")).contains("is not a results folder");
        assertThat(names(folder)).containsOnlyKeys("letter.txt");
    }

    @Test
    void aThreadThatDoesNotWriteCannotTakeTheFolderEither() throws IOException {
        Path folder = own.resolve("one process");
        var scenario = RunTables.read(RunTables.KOSOVO, "to=2008-02", "runs=2");
        RunTables.write(folder, scenario, 2, 1, false, IfExists.REFUSE, run -> {
            if (run.run() == 0) {
                assertThatThrownBy(() -> RunTables.write(folder, scenario, 2, 1, false, IfExists.RESUME, other -> {}))
                        .hasMessageContaining("another process");
            }
        });
    }

    /** The files of a folder and their sizes, but for the manifest, which tells the time. */
    private static Map<String, Long> names(Path folder) throws IOException {
        Map<String, Long> names = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                boolean isManifest = file.endsWith("manifest.json");
                names.put(String.valueOf(file.getFileName()), isManifest ? 0 : Files.size(file));
            }
        }
        return names;
    }
}

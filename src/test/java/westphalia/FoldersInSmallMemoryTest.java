package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import westphalia.cli.CommandLineDoor;

/**
 * Every shipped scenario can be run, reported, verified and pooled within the memory that the README gives Java.
 *
 * <p>One other Java does it all, scenario after scenario, so that memory that is not let go would add up. Scenarios run
 * over all their months; there are few runs of each, because runs are written out as they come in and do not add to the
 * memory.
 */
class FoldersInSmallMemoryTest {
    private static final int RUNS = 1;

    @TempDir
    static Path folder;

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void everyShippedScenarioIsRunReportedVerifiedAndPooledInSmallMemory() throws IOException, InterruptedException {
        File messages = new File(folder.toFile(), "messages");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                FoldersInSmallMemoryTest.class.getName(),
                folder.toString()));
        scenarios().forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages)
                .start();
        int code = process.waitFor();

        String said = Files.readString(messages.toPath());
        assertThat(code).as(said).isZero();
        assertThat(said.lines().filter(line -> line.startsWith("done: ")))
                .hasSize((int) scenarios().count())
                .hasSizeGreaterThan(5);
    }

    /** What the other Java does: the first argument is a folder, the others are scenarios. */
    public static void main(String[] arguments) {
        Path results = Path.of(arguments[0]);
        for (String scenario : Arrays.asList(arguments).subList(1, arguments.length)) {
            String name = String.valueOf(Path.of(scenario).getFileName()).replace(".yaml", "");
            String one = results.resolve(name).toString();
            String other = results.resolve(name + "-other").toString();
            carryOut("run", scenario, "--runs=" + RUNS, "--explain", "--charts=none", "--out=" + one);
            carryOut("run", scenario, "--runs=" + RUNS, "--seed=77", "--charts=none", "--gzip", "--out=" + other);
            carryOut("report", one);
            carryOut("verify", one);
            carryOut("merge", one, other, "--charts=none", "--out=" + one + "-pool");
            print("done: " + scenario);
        }
    }

    private static void carryOut(String... command) {
        PrintWriter all = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        int code = CommandLineDoor.run(command, all, all);
        if (code != 0) {
            print("failed: " + String.join(" ", command));
            System.exit(code);
        }
    }

    private static void print(String line) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(line);
    }
}

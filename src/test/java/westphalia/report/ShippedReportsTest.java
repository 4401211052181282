package westphalia.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.cli.CommandLineDoor;

/** The report of every shipped scenario, made in the memory that the manual promises, in a process of its own. */
class ShippedReportsTest {
    @TempDir
    static Path shared;

    private static String said = "";

    /** The process: runs each scenario whose file is named, and reports it, into a folder. */
    static final class Reports {
        private Reports() {}

        public static void main(String[] arguments) {
            PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            Path results = Path.of(arguments[0]);
            for (String file : List.of(arguments).subList(1, arguments.length)) {
                String folder = results.resolve(name(Path.of(file))).toString();
                String[] run = {"run", file, "--runs=2", "--charts=none", "--quiet", "--out=" + folder};
                int code = CommandLineDoor.run(run, out, out);
                out.println(file + ": " + (code + CommandLineDoor.run(new String[] {"report", folder}, out, out)));
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".yaml", "");
    }

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @BeforeAll
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    static void reportAll() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Reports.class.getName(),
                shared.toString()));
        scenarios().map(Path::toString).forEach(command::add);
        File output = shared.resolve("said").toFile();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        said = Files.readString(output.toPath());
    }

    @Test
    void thereAreScenarios() throws IOException {
        assertThat(scenarios()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aReportIsMadeAndListsTheStatesOfEveryClaimantThatSomeStateRecognises(Path file) throws IOException {
        assertThat(said).as(said).contains(file + ": 0\n");
        Path folder = shared.resolve(name(file));
        String page = Files.readString(folder.resolve("report.html"));
        List<String> claimants = Files.readAllLines(folder.resolve("recognisers.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[2].equals("0") || !cells[6].isEmpty())
                .map(cells -> cells[0])
                .distinct()
                .toList();
        int tables = page.split("by the end, and when</caption>", -1).length - 1;

        assertThat(tables).as("tables of %s", claimants).isEqualTo(claimants.size());
        assertThat(page.contains("How near history lies"))
                .as("the fit is told where it was reckoned")
                .isEqualTo(Files.exists(folder.resolve("fit-to-history.csv")));
    }
}

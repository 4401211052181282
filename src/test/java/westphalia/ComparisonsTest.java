package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.cli.CommandLineDoor;
import westphalia.experiment.comparison.Arm;
import westphalia.output.comparison.EffectsTable;
import westphalia.result.comparison.Effect;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** Every shipped scenario is compared with a variant of itself, and every what-if with its base; each has its report. */
class ComparisonsTest {
    private static final int MONTHS = 4;

    @TempDir
    Path desk;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    static Stream<Path> whatIfs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "what-if"))) {
            return files.sorted().toList().stream();
        }
    }

    private int run(String... arguments) {
        return CommandLineDoor.run(arguments, new PrintWriter(out), new PrintWriter(error));
    }

    private void compareAndReport(Path folder, String... what) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("compare"));
        arguments.addAll(List.of(what));
        arguments.addAll(List.of("--runs=2", "--charts=svg", "--out=" + folder));
        assertThat(run(arguments.toArray(String[]::new))).as(error.toString()).isZero();
        assertThat(run("report", folder.toString())).as(error.toString()).isZero();
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("Your prediction")
                .doesNotContain("NaN");
        for (List<Effect> effects : EffectsTable.read(folder).values()) {
            assertThat(effects).isNotEmpty().filteredOn(Effect::isShare).allSatisfy(effect -> {
                assertThat(effect.mean().low()).isGreaterThanOrEqualTo(-1);
                assertThat(effect.mean().high())
                        .isLessThanOrEqualTo(1)
                        .isGreaterThan(effect.mean().low());
            });
        }
    }

    private static Scenario read(Path file) {
        return ScenarioReader.read(file, List.of()).scenario();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedScenarioIsComparedByItsOwnClaimants(Path file) throws IOException {
        Scenario scenario = read(file);
        Path folder = desk.resolve("compared");
        compareAndReport(
                folder,
                file.toString(),
                "--set=to=" + scenario.from().plusMonths(MONTHS),
                "--variant=a colder world: parameters.recognition.base="
                        + (scenario.parameters().recognition().base() - 1));

        List<Effect> effects = EffectsTable.read(folder).values().iterator().next();
        assertThat(effects.get(0).title())
                .isEqualTo("Recognitions of " + scenario.claimants().get(0).name());
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void aWhatIfIsLaidBesideItsBaseUnderItsTitle(Path file) throws IOException {
        Scenario scenario = read(file);
        Path base = ScenarioReader.parent(file).orElseThrow();
        Path folder = desk.resolve("compared");
        compareAndReport(
                folder,
                base.toString(),
                file.toString(),
                "--set=to=" + scenario.from().plusMonths(MONTHS));

        assertThat(out.toString()).contains("\n" + scenario.title() + "\n");
        assertThat(Arm.changes(read(base), scenario)).isNotEmpty();
    }

    @Test
    void aFolderOfThemIsComparedAndReported() throws IOException {
        Path some = Files.createDirectories(desk.resolve("scenarios").resolve("some"));
        for (String name : List.of("05-no-veto", "08-washington-stays-silent")) {
            String text = Files.readString(Path.of("scenarios", "what-if", name + ".yaml"));
            Files.writeString(some.resolve(name + ".yaml"), text);
        }
        Files.copy(Path.of("scenarios", "kosovo-2008.yaml"), some.resolveSibling("kosovo-2008.yaml"));
        Path data = Files.createDirectory(some.resolveSibling("data"));
        try (Stream<Path> tables = Files.list(Path.of("scenarios", "data"))) {
            for (Path table : tables.filter(Files::isRegularFile).toList()) {
                Files.copy(table, data.resolve(table.getFileName()));
            }
        }
        Path folder = desk.resolve("all");

        assertThat(run("compare", some.toString(), "--set=to=2008-05", "--runs=2", "--charts=svg", "--out=" + folder))
                .as(error.toString())
                .isZero();
        assertThat(run("report", folder.toString())).as(error.toString()).isZero();
        assertThat(out.toString()).contains("Kosovo 2008–2013: 2 pairs of twins\n  No veto", "is a member");
        assertThat(folder.resolve("report.html")).content().contains("Beside Kosovo 2008–2013", "No veto");
    }
}

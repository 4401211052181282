package westphalia.output.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.output.manifest.What.Arm;
import westphalia.output.manifest.What.Part;

/** A manifest says what a folder holds, and what an older version wrote is still understood. */
class ManifestTest {
    private static final String DIGEST = "0f".repeat(32);

    @TempDir
    Path folder;

    static Stream<What> everyKind() {
        return Stream.of(
                new What.Runs("kosovo", DIGEST, 5, 60, 60, 1, 1, 7, null, true, false, "1999-01", "2021-12", List.of()),
                new What.Runs(
                        "kosovo",
                        DIGEST,
                        5,
                        60,
                        60,
                        1,
                        1,
                        7,
                        6L,
                        true,
                        true,
                        "1999-01",
                        "2021-12",
                        List.of(new Part(5, 30, 1, 1, true), new Part(6, 30, 0, 0, false))),
                new What.Comparison(List.of(new Arm("base", "kosovo", DIGEST, "2008-01", "2013-12")), 3, 20, List.of()),
                new What.Collection("what-if", List.of("kosovo", "kosovo-2008")),
                study(new Settings.Sweep(List.of("a=1,2", "b=0:1"), "lhs", 9, 4, "2008-03", List.of("tension"))),
                study(new Settings.Sensitivity("sobol", 64, List.of("parameters.stance"), 2, null, List.of())),
                study(new Settings.Backtest(null, List.of("2008-12", "2009-12"), "2010-12", true, false, 30)),
                study(new Settings.Calibration(
                        "cmaes", "2008-12", "kosovo", List.of("abkhazia"), List.of("a=0:1"), 50, 10)),
                new What.Claims(List.of("26"), 60, null, Map.of("scenarios/kosovo.yaml", DIGEST)));
    }

    private static What.Study study(Settings settings) {
        return new What.Study(
                settings,
                "kosovo",
                DIGEST,
                -3,
                Map.of("observed.csv", DIGEST),
                40,
                40,
                2,
                Map.of("acts", 60.0, "log_likelihood", -221.25),
                settings.options());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsWrittenIsRead(What what) throws IOException {
        Manifest<What> written = Manifest.started(what).completed(what, Map.of("timeline.csv", DIGEST));
        written.write(folder);
        assertThat(Manifest.read(folder)).isEqualTo(written);
        assertThat(Manifest.read(folder, what.getClass()).what()).isEqualTo(what);
    }

    @Test
    void aFolderOfAnotherKindIsRefused() throws IOException {
        Manifest.started(new What.Collection("what-if", List.of())).write(folder);
        assertThatThrownBy(() -> Manifest.read(folder, What.Runs.class))
                .hasMessage(folder + ": holds what compare-folder wrote, not the runs of one scenario");
    }

    @Test
    void aBacktestOfAnOlderVersionIsUnderstood() throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE), """
                {"program": "0.1.0", "format": 1, "study": "backtest", "scenario": "kosovo-2008",
                 "scenario_sha256": "0f", "seed": 2, "units_wanted": 30, "units_done": 30, "units_failed": 0,
                 "options": ["--observed=/home/somebody/observed.csv", "--observed-sha256=ab", "--to=2010-12",
                  "--runs=30", "--given-until=2008-12", "--refit"],
                 "jdk": "17", "started": "2026-01-01T00:00:00Z", "ended": "2026-01-01T00:00:01Z",
                 "status": "complete", "tables": {"forecast.csv": "ab"}}
                """);
        Manifest<What.Study> read = Manifest.read(folder, What.Study.class);
        assertThat(read.what().settings())
                .isEqualTo(new Settings.Backtest(null, List.of("2008-12"), "2010-12", true, false, 30));
        assertThat(read.what().inputs()).isEmpty();
        assertThat(read.build().commit()).isEqualTo("unknown");
        assertThat(read.isComplete()).isTrue();
    }

    @Test
    void aSweepOfAnOlderVersionIsUnderstood() {
        assertThat(Settings.ofOptions(List.of(
                                "--vary=a=1,2", "--vary=b=0:1:1", "--design=grid", "--runs=3", "--measure=tension"))
                        .toString())
                .isEqualTo("{\"vary\":[\"a=1,2\",\"b=0:1:1\"],\"design\":\"grid\",\"runs\":\"3\","
                        + "\"measures\":[\"tension\"]}");
    }

    @Test
    void aManifestWithoutItsKeysIsDamaged() throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE), "{\"status\": \"complete\"}");
        assertThatThrownBy(() -> Manifest.read(folder))
                .hasMessageContaining("is damaged: it has no key scenario_sha256");
    }

    @Test
    void librariesAreNamedByTheirJars() {
        assertThat(Build.libraries(
                        "lib/mason-18.jar", "lib/jackson-core-2.22.4.jar", "lib/x/plain.jar", "lib/a-b-1.0-rc2.jar"))
                .containsExactly(
                        Map.entry("a-b", "1.0-rc2"), Map.entry("jackson-core", "2.22.4"), Map.entry("mason", "18"));
    }
}

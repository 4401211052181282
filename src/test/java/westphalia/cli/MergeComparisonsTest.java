package westphalia.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import westphalia.output.comparison.EffectsTable;
import westphalia.result.comparison.Effect;

/** A class pools the comparisons of its groups, each under a seed of its own. */
class MergeComparisonsTest {
    private static final Path STARTER = Path.of("scenarios/starter.yaml");

    @TempDir
    Path desk;

    private StringWriter out = new StringWriter();
    private StringWriter error = new StringWriter();

    @BeforeEach
    void quiet() {
        out = new StringWriter();
        error = new StringWriter();
    }

    private int run(String... arguments) {
        return CommandLineDoor.run(arguments, new PrintWriter(out), new PrintWriter(error));
    }

    private Path compare(String group, int seed, int runs, String change) {
        Path folder = desk.resolve(group);
        assertThat(run(
                        "compare",
                        STARTER.toString(),
                        "--set=to=2001-12",
                        "--variant",
                        "closed: " + change,
                        "--seed=" + seed,
                        "--runs=" + runs,
                        "--charts=none",
                        "--quiet",
                        "--out=" + folder))
                .as(error.toString())
                .isZero();
        return folder;
    }

    private int merge(Path into, Path... folders) {
        List<String> arguments = new ArrayList<>(List.of("merge", "--charts=none", "--out=" + into));
        Stream.of(folders).map(Path::toString).forEach(arguments::add);
        return run(arguments.toArray(String[]::new));
    }

    private static Effect recognitions(Path folder) throws IOException {
        return Objects.requireNonNull(EffectsTable.read(folder).get("closed")).get(0);
    }

    @Test
    void pairsOfSeveralSeedsAreTalliedTogether() throws IOException {
        Path anna = compare("anna", 2, 3, "states.ALD.gate=1");
        Path ben = compare("ben", 1, 5, "states.ALD.gate=1");
        Path pool = desk.resolve("class");

        assertThat(merge(pool, anna, ben)).as(error.toString()).isZero();
        assertThat(out.toString()).contains("8 pairs of twins under 2 seeds", "under seed ");
        Effect all = recognitions(pool);
        double expected = (3 * recognitions(anna).mean().difference()
                        + 5 * recognitions(ben).mean().difference())
                / 8;
        assertThat(all.mean().difference()).isCloseTo(expected, within(1e-6));
        assertThat(Files.readAllLines(pool.resolve("partings.csv")))
                .hasSize(Files.readAllLines(anna.resolve("partings.csv")).size()
                        + Files.readAllLines(ben.resolve("partings.csv")).size()
                        - 1);
        assertThat(pool.resolve("base").resolve("manifest.json")).content().contains("\"parts\"");
    }

    @Test
    void thePoolIsVerifiedReportedAndTheSameWhateverTheOrder() throws IOException {
        Path anna = compare("anna", 2, 2, "states.ALD.gate=1");
        Path ben = compare("ben", 1, 3, "states.ALD.gate=1");
        Path pool = desk.resolve("class");
        Path other = desk.resolve("other");

        assertThat(merge(pool, anna, ben)).as(error.toString()).isZero();
        assertThat(merge(other, ben, anna)).as(error.toString()).isZero();
        for (String table : List.of("comparison.csv", "effects.csv", "chain.csv", "closed/timeline.csv")) {
            assertThat(other.resolve(table)).hasSameTextualContentAs(pool.resolve(table));
        }
        assertThat(run("verify", pool.toString())).as(error.toString()).isZero();
        assertThat(run("report", pool.toString())).as(error.toString()).isZero();
        assertThat(pool.resolve("report.html")).content().contains("5 pairs of twins");
    }

    @Test
    void aPoolOfOneSeedIsTheComparisonOfItsPairs() throws IOException {
        Path whole = compare("whole", 1, 4, "states.ALD.gate=1");
        Path ben = compare("ben", 2, 2, "states.ALD.gate=1");
        Path pool = desk.resolve("class");

        assertThat(merge(pool, whole, ben)).isZero();
        assertThat(Files.readString(pool.resolve("partings.csv")))
                .startsWith(Files.readString(whole.resolve("partings.csv")));
    }

    @Test
    void whatCannotBePooledIsRefused() {
        Path anna = compare("anna", 1, 2, "states.ALD.gate=1");
        Path same = compare("same", 1, 2, "states.ALD.gate=1");
        Path unlike = compare("unlike", 2, 2, "states.ALD.gate=0.5");
        Path pool = desk.resolve("class");

        assertThat(merge(pool, anna, same)).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("have the same seed, 1");
        assertThat(merge(pool, anna, unlike)).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("ran different scenarios");
        assertThat(merge(pool, anna)).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("there is nothing to pool");
        assertThat(pool).doesNotExist();
    }
}

package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.cli.CommandLineDoor;
import westphalia.engine.Engine;
import westphalia.experiment.comparison.Face;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.result.Measure;
import westphalia.result.ensemble.FaceRun;
import westphalia.result.ensemble.StoredValues;

/** The run that stands for an ensemble: which it is, by the page's own formula, and that its trace is there. */
class FaceTest {
    private static final int RUNS = 12;

    @TempDir
    static Path shared;

    @TempDir
    Path own;

    private static Path folder = Path.of("");

    @BeforeAll
    static void runOnce() {
        folder = run(shared.resolve("runs"), "--seed=7", "--runs=" + RUNS);
    }

    private static Path run(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "run", "scenarios/kosovo-2008.yaml", "--set=to=2009-03", "--charts=none", "--quiet", "--out=" + out));
        arguments.addAll(List.of(more));
        carryOut(arguments.toArray(String[]::new));
        return out;
    }

    private static void carryOut(String... arguments) {
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told);
        assertThat(CommandLineDoor.run(arguments, writer, writer))
                .as(told.toString())
                .isZero();
    }

    private static FaceRun face(Path folder) {
        return Objects.requireNonNull(
                Manifest.read(folder, What.Runs.class).what().face());
    }

    private static List<String[]> rows(Path folder, String table) {
        return RunTables.table(folder, table)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static Set<String> traced(Path folder) {
        return rows(folder, "states.csv").stream()
                .map(row -> row[1] + ":" + row[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The formula of the reference, computed from the table of timelines. */
    @Test
    void itIsTheRunNearestToTheMediansAtTheEndsOfYears() {
        List<String> header = List.of(RunTables.table(folder, "timeline.csv")
                .lines()
                .findFirst()
                .orElse("")
                .split(",", -1));
        double[] distances = new double[RUNS];
        int effects = 0;
        for (int column = 0; column < header.size(); column++) {
            if (header.get(column).matches("(recognitions|concession)[.].*")) {
                add(distances, column);
                effects++;
            }
        }
        int nearest = 0;
        for (int run = 1; run < RUNS; run++) {
            nearest = distances[run] < distances[nearest] ? run : nearest;
        }

        assertThat(effects).as("three claimants and two parents").isEqualTo(5);
        assertThat(Arrays.stream(distances).distinct()).as("there is a choice").hasSizeGreaterThan(3);
        assertThat(face(folder)).isEqualTo(new FaceRun(7, nearest, RUNS, false));
        assertThat(nearest)
                .as("another seed is needed to see that it is not the first run")
                .isPositive();
    }

    /** Adds the squared distances of one effect, in units of its mean squared distance. */
    private static void add(double[] distances, int column) {
        double[][] values = new double[2][RUNS];
        for (String[] row : rows(folder, "timeline.csv")) {
            int end = List.of("2008-12", "2009-03").indexOf(row[2]);
            if (end >= 0) {
                values[end][Integer.parseInt(row[0])] = Double.parseDouble(row[column]);
            }
        }
        double sum = 0;
        double[] own = new double[RUNS];
        for (double[] ofYear : values) {
            double[] sorted = ofYear.clone();
            Arrays.sort(sorted);
            double median = (sorted[RUNS / 2 - 1] + sorted[RUNS / 2]) / 2;
            for (int run = 0; run < RUNS; run++) {
                own[run] += (ofYear[run] - median) * (ofYear[run] - median);
            }
        }
        for (double distance : own) {
            sum += distance;
        }
        for (int run = 0; run < RUNS && sum > 0; run++) {
            distances[run] += own[run] / (sum / (2 * RUNS));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4", "12", "99"})
    void soManyRunsAreTracedAndItIsOneOfThem(int wanted) {
        Path results = run(own.resolve("traced"), "--seed=7", "--runs=" + RUNS, "--trace=" + wanted);
        Set<String> expected = new TreeSet<>();
        for (int run = 0; run < (wanted >= RUNS ? RUNS : wanted - 1); run++) {
            expected.add("7:" + run);
        }
        expected.add("7:" + face(folder).run());

        assertThat(face(results).run()).isEqualTo(face(folder).run());
        assertThat(traced(results)).isEqualTo(expected);
    }

    @Test
    void withoutTracesItIsNamedAllTheSame() {
        Path results = run(own.resolve("untraced"), "--seed=7", "--runs=" + RUNS, "--trace=0");

        assertThat(face(results).run()).isEqualTo(face(folder).run());
        assertThat(Files.exists(results.resolve("states.csv"))).isFalse();
    }

    @Test
    void itsTraceIsOfTheRunThatIsInTheOtherTables() {
        String number = String.valueOf(face(folder).run());
        Set<String> ofStates = rows(folder, "states.csv").stream()
                .filter(row -> row[2].equals("2009-03") && row[row.length - 3].equals("recognised"))
                .map(row -> row[3])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ofActs = new TreeSet<>();
        for (String[] row : rows(folder, "recognitions.csv")) {
            if (row[0].equals(number) && row[3].equals("kosovo")) {
                boolean unused = row[5].equals("recognise") ? ofActs.add(row[4]) : ofActs.remove(row[4]);
            }
        }

        assertThat(ofStates).isNotEmpty().isEqualTo(ofActs);
    }

    @Test
    void aPoolHasOneOfItsOwnAndVerifies() throws IOException {
        Path other = run(own.resolve("other"), "--seed=8", "--runs=5");
        Path pool = own.resolve("pool");
        carryOut("merge", folder.toString(), other.toString(), "--out=" + pool, "--charts=none", "--quiet");
        FaceRun chosen = face(pool);

        assertThat(chosen.isPooled()).isTrue();
        assertThat(traced(pool)).contains(chosen.seed() + ":" + chosen.run());
        carryOut("verify", pool.toString());
        assertThat(RunTables.table(pool, "recognisers.csv")).isNotEqualTo(RunTables.table(folder, "recognisers.csv"));
    }

    @Test
    void aManifestThatNamesAnotherRunDoesNotVerify() throws IOException {
        Path results = run(own.resolve("claimed"), "--seed=7", "--runs=3");
        Path manifest = results.resolve("manifest.json");
        int chosen = face(results).run();
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("\"face_run\" : " + chosen, "\"face_run\" : " + (chosen + 1) % 3));
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told);

        assertThat(CommandLineDoor.run(new String[] {"verify", results.toString()}, writer, writer))
                .isEqualTo(CommandLineDoor.FAILED);
        assertThat(told.toString()).contains("face_run of manifest.json names another run");
    }

    /** Values of made-up runs: one measure, one month. */
    private record Made(List<Double> values) implements StoredValues {
        @Override
        public int runs() {
            return values.size();
        }

        @Override
        public int months() {
            return 1;
        }

        @Override
        public void read(int run, int firstMeasure, double[] into) {
            into[0] = values.get(run);
        }
    }

    private static OptionalInt chosen(double... values) throws IOException {
        var scenario = RunTables.read(RunTables.KOSOVO, "to=2008-01");
        return new Face(new Engine(scenario))
                .choose(
                        new Made(Arrays.stream(values).boxed().toList()),
                        List.of(Measure.ofColumn("recognitions.kosovo")));
    }

    @Test
    void ofEqualDistancesTheLowestNumberWinsAndFailedRunsAreNoCandidates() throws IOException {
        assertThat(chosen(9, 4, 6, 1)).hasValue(1);
        assertThat(chosen(Double.NaN, 3, 3)).hasValue(1);
        assertThat(chosen(2, 2, 2)).hasValue(0);
        assertThat(chosen(Double.NaN)).isEmpty();
    }
}

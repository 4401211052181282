package westphalia.cli.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.RunTables;
import westphalia.cli.CommandLineDoor;

/** {@code sweep}, {@code sensitivity} and {@code merge} as a user meets them. */
class StudyCommandsTest {
    private static final String KOSOVO = RunTables.KOSOVO.toString();

    @TempDir
    Path folder;

    private record Answer(int code, String out, String error) {}

    private static Answer answer(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int code = CommandLineDoor.run(arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(error));
        return new Answer(code, out.toString(), error.toString());
    }

    private Answer study(String command, String name, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(command, KOSOVO, "--set=to=2008-04", "--out=" + folder.resolve(name)));
        arguments.addAll(List.of(more));
        return answer(arguments);
    }

    private Path run(String name, String... more) {
        List<String> all = new ArrayList<>(List.of("--charts=none", "--runs=3"));
        all.addAll(List.of(more));
        assertThat(study("run", name, all.toArray(String[]::new)).code).isEqualTo(CommandLineDoor.DONE);
        return folder.resolve(name);
    }

    private Answer merge(String... arguments) {
        List<String> all = new ArrayList<>(List.of("merge"));
        all.addAll(List.of(arguments));
        return answer(all);
    }

    private static List<String> lines(Path folder, String table) {
        return RunTables.table(folder, table).lines().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sweep scenarios/kosovo-2008.yaml|--vary
            sweep scenarios/kosovo-2008.yaml --vary recognition.base=-9,-8|recognition
            sweep scenarios/kosovo-2008.yaml --vary parameters.recognition.base|path=from:to:step
            sweep scenarios/kosovo-2008.yaml --vary parameters.recognition.base=-9:-8|step
            sweep scenarios/kosovo-2008.yaml --vary parameters.recognition.base=-9:lots:1|lots
            sweep scenarios/kosovo-2008.yaml --vary parameters.recognition.base=-9,90|point 1
            sweep scenarios/kosovo-2008.yaml --vary parameters.influence.neighbours=7.5,8|whole
            sweep scenarios/kosovo-2008.yaml --vary events.war-2009.enabled=true,false|war-2008
            sweep scenarios/kosovo-2008.yaml --vary events.war-2008.enabled=yes,no|true or false
            sweep scenarios/kosovo-2008.yaml --vary seed=1,2,3|--seed
            sweep scenarios/starter.yaml --vary title=a,b|--vary title: moves nothing
            sweep scenarios/starter.yaml --vary drafts.saltmarsh-membership.source=a,b --vary runs=1,2|--runs
            sweep scenarios/starter.yaml --vary seed=9e18 --seed 9223372036854775807|--seed
            sweep scenarios/kosovo-2008.yaml --vary to=2008-02,2008-03 --month=2020-01|--month
            sweep scenarios/kosovo-2008.yaml --vary to=2008-02,2008-03 --month=March|YYYY-MM
            sweep scenarios/kosovo-2008.yaml --vary parameters.stance.fear=1,2 --measure=recognition.kosovo|recognitions
            sweep scenarios/kosovo-2008.yaml --vary parameters.stance.fear=1,2 --design=cube|cube
            sweep scenarios/kosovo-2008.yaml --vary parameters.stance.fear=1,2 --samples=10|lhs or sobol
            sweep scenarios/kosovo-2008.yaml --vary parameters.stance.fear=1:2 --design=lhs --samples=0|--samples
            sweep scenarios/kosovo-2008.yaml --vary parameters.stance.fear=1,2 --runs=0|--runs
            sweep scenarios/kosovo-2008.yaml --vary parameters.stance.fear=1,2 --charts=gif|--charts
            sweep scenarios/nowhere.yaml --vary parameters.stance.fear=1,2|nowhere.yaml
            sensitivity scenarios/kosovo-2008.yaml|--method
            sensitivity scenarios/kosovo-2008.yaml --method=saltelli|saltelli
            sensitivity scenarios/kosovo-2008.yaml --method=sobol --free=recognition.norm|parameters.recognition.norm
            sensitivity scenarios/kosovo-2008.yaml --method=sobol --free=parameters.stance.fear=1:90|point
            sensitivity scenarios/kosovo-2008.yaml --method=morris --samples=1|--samples
            merge results|--out
            merge scenarios --out=nowhere|not a results folder
            merge scenarios src --out=nowhere|scenarios
            """)
    void wrongUseIsAnsweredWithTwoAndNamesWhatIsWrong(String line, String named) {
        Answer answer = answer(Arrays.asList(line.split(" ", -1)));

        assertThat(answer.code).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(answer.out).isEmpty();
        assertThat(answer.error).contains(named).doesNotContain("\tat ");
        assertThat(Path.of("nowhere")).doesNotExist();
        assertThat(Path.of("results", "kosovo-2008-sweep")).doesNotExist();
    }

    @Test
    void whatMovesNothingIsNamed() {
        String starter = "scenarios/starter.yaml";
        Answer sweep = answer(List.of(
                "sweep",
                starter,
                "--vary=parameters.forum.position=0.1,0.5",
                "--runs=2",
                "--charts=none",
                "--out=" + folder.resolve("sweep")));
        Answer sobol = answer(List.of(
                "sensitivity",
                starter,
                "--method=sobol",
                "--samples=2",
                "--free=parameters.forum.position",
                "--measure=norm_index",
                "--charts=none",
                "--out=" + folder.resolve("sobol")));

        assertThat(sweep.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(sweep.error).contains("parameters.forum.position moved nothing that was measured");
        assertThat(sobol.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(sobol.error).contains("norm_index does not vary over the points");
        assertThat(lines(folder.resolve("sobol"), "indices.csv")).hasSize(1);
    }

    @Test
    void aSweepLeavesOneRowAPointAndMeasureAndAPicture() {
        Answer answer = study(
                "sweep",
                "sweep",
                "--vary=parameters.recognition.base=-10:-8:1",
                "--vary=events.war-2008.enabled=true,false",
                "--measure=recognitions",
                "--measure=norm_index",
                "--runs=2");

        assertThat(answer.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer.error).contains("6 points of 2 runs");
        assertThat(lines(folder.resolve("sweep"), "points.csv"))
                .hasSize(1 + 6 * 4)
                .startsWith(
                        "point,parameters.recognition.base,events.war-2008.enabled,measure,subject,mean,sd,p05,p50,p95")
                .anyMatch(line -> line.startsWith("3,-9,false,recognitions,kosovo,"));
        assertThat(folder.resolve("sweep/charts/recognitions-kosovo.png")).isNotEmptyFile();
        assertThat(folder.resolve("sweep/charts/norm-index.png")).isNotEmptyFile();
    }

    @Test
    void aSweepVerifiesAndIsNotRunTwiceUnasked() throws IOException {
        String[] options = {
            "--vary=parameters.recognition.base=-10:-8", "--design=lhs", "--samples=4", "--runs=2", "--charts=none"
        };
        assertThat(study("sweep", "sweep", options).code).isEqualTo(CommandLineDoor.DONE);
        String own = folder.resolve("sweep").toString();

        assertThat(answer(List.of("verify", own)).code).isEqualTo(CommandLineDoor.DONE);
        assertThat(study("sweep", "sweep", options).error).contains("--resume", "--overwrite");
        List<String> resumed = new ArrayList<>(List.of(options));
        resumed.add("--resume");
        assertThat(study("sweep", "sweep", resumed.toArray(String[]::new)).error)
                .contains("nothing is left to resume");
        Files.writeString(folder.resolve("sweep/points.csv"), "point\n");
        assertThat(answer(List.of("verify", own)).error).contains("points.csv from line 1");
    }

    @Test
    void aMeasureThatDoesNotVaryHasNoIndicesAndThatIsSaid() {
        Answer answer = study(
                "sensitivity",
                "still",
                "--method=sobol",
                "--samples=2",
                "--free=parameters.assembly.blur=0.2:0.3",
                "--measure=recognitions.kosovo",
                "--runs=2");

        assertThat(answer.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer.error).contains("recognitions.kosovo does not vary over the points");
        assertThat(lines(folder.resolve("still"), "indices.csv")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"morris, 3, mu_star", "sobol, 4, total"})
    void anAnalysisLeavesIndicesAndATornado(String method, int samples, String index) {
        Answer answer = study(
                "sensitivity",
                method,
                "--method=" + method,
                "--samples=" + samples,
                "--free=parameters.recognition.base=-10:-8,parameters.stance.fear",
                "--measure=recognitions.kosovo",
                "--runs=1");

        assertThat(answer.code).isEqualTo(CommandLineDoor.DONE);
        assertThat(answer.error)
                .contains("2 parameters vary, of ", "warning: with one run per point the intervals hold for the luck");
        assertThat(lines(folder.resolve(method), "freed.csv"))
                .anyMatch(line -> line.startsWith("parameters.recognition.base,fitted,")
                        && line.endsWith(",-10,-8,1,its range was given"))
                .anyMatch(line -> line.startsWith("parameters.stance.kin,") && line.endsWith(",0,not named"));
        assertThat(lines(folder.resolve(method), "points.csv").get(0))
                .startsWith("point,parameters.recognition.base,parameters.stance.fear,measure,subject,mean,");
        assertThat(lines(folder.resolve(method), "indices.csv"))
                .startsWith("method,measure,subject,parameter,index,value,low,high")
                .anyMatch(line ->
                        line.startsWith(method + ",recognitions,kosovo,parameters.recognition.base," + index + ","));
        assertThat(folder.resolve(method + "/charts/tornado-recognitions-kosovo.png"))
                .isNotEmptyFile();
        assertThat(answer(List.of("verify", folder.resolve(method).toString())).code)
                .isEqualTo(CommandLineDoor.DONE);
    }

    @Test
    void pooledTablesStandInTheOrderOfTheSeedsAndVerify() {
        Path second = run("second", "--seed=20", "--gzip");
        Path first = run("first", "--seed=3", "--trace=0");
        Path pool = folder.resolve("pool");
        Answer answer = merge(second.toString(), first.toString(), "--out=" + pool);

        assertThat(answer.error).contains("6 runs", "2 seeds");
        List<String> expected = new ArrayList<>(lines(first, "timeline.csv"));
        List<String> added = lines(second, "timeline.csv");
        expected.addAll(added.subList(1, added.size()));
        assertThat(lines(pool, "timeline.csv")).isEqualTo(expected);
        assertThat(lines(pool, "states.csv"))
                .as("behind them only the run that stands for the pool")
                .startsWith(lines(second, "states.csv").toArray(String[]::new));
        assertThat(pool.resolve("charts/recognitions-kosovo.png")).isNotEmptyFile();
        assertThat(answer(List.of("verify", pool.toString())).code).isEqualTo(CommandLineDoor.DONE);
        Path packed = folder.resolve("packed");
        assertThat(merge(first.toString(), second.toString(), "--gzip", "--charts=none", "--out=" + packed).code)
                .isEqualTo(CommandLineDoor.DONE);
        assertThat(RunTables.in(packed)).isEqualTo(RunTables.in(pool));
    }

    /** Pooling n folders of three runs each, the mean of a measure is the mean of the folders' means. */
    @Test
    void aPooledMeanIsTheMeanOfTheMeans() {
        Path first = run("first", "--seed=1");
        Path second = run("second", "--seed=2");
        Path pool = folder.resolve("pool");
        merge(first.toString(), second.toString(), "--charts=none", "--out=" + pool);

        List<String> pooled = lines(pool, "summary.csv");
        for (int row = 1; row < pooled.size(); row++) {
            double mean = (mean(first, row) + mean(second, row)) / 2;
            assertThat(mean(pool, row)).isCloseTo(mean, org.assertj.core.api.Assertions.within(2e-6));
        }
        assertThat(pooled).hasSameSizeAs(lines(first, "summary.csv"));
    }

    private static double mean(Path folder, int row) {
        return Double.parseDouble(lines(folder, "summary.csv").get(row).split(",", -1)[3]);
    }

    @Test
    void whatDoesNotBelongTogetherIsNotPooled() throws IOException {
        String first = run("first", "--seed=1").toString();
        String same = run("same", "--seed=1").toString();
        String other =
                run("other", "--seed=2", "--set=parameters.recognition.norm=1").toString();
        String changed = run("changed", "--seed=3").toString();
        Files.writeString(Path.of(changed, "timeline.csv"), "run\n");
        String pool = "--out=" + folder.resolve("pool");

        assertThat(merge(first, same, pool).error).contains("same seed, 1");
        assertThat(merge(first, other, pool).error).contains("parameters.recognition.norm is 2 in the one and 1");
        assertThat(merge(first, changed, pool).error).contains("timeline.csv", "not the table");
        assertThat(merge(first, pool).error).contains("at least two");
        String manifest = Files.readString(Path.of(same, "manifest.json"));
        Files.writeString(Path.of(same, "manifest.json"), manifest.replace("\"complete\"", "\"running\""));
        assertThat(merge(first, same, pool).error).contains("unfinished", "--resume");
        assertThat(folder.resolve("pool")).doesNotExist();
    }
}

package westphalia.cli.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import westphalia.cli.CommandLineDoor;

/** The commands that hold the model against records, as a user meets them. */
class ForecastCommandsTest {
    private static final String SCENARIO = "scenarios/kosovo-2008-blind.yaml";
    private static final String OBSERVED = "scenarios/data/recognitions-observed.csv";

    @TempDir
    Path folder;

    private final StringWriter error = new StringWriter();

    private int run(String... arguments) {
        return CommandLineDoor.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(error));
    }

    private String[] backtest(Path results, String... more) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "backtest",
                                SCENARIO,
                                "--observed",
                                OBSERVED,
                                "--runs",
                                "3",
                                "--out",
                                results.toString()),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void aBacktestWritesForecastsScoresAndChartsAndVerifies() throws IOException {
        Path results = folder.resolve("b");
        assertThat(run(backtest(
                        results,
                        "--given-until=2009-03",
                        "--to=2009-12",
                        "--votes=scenarios/data/council-votes.csv",
                        "--assembly=scenarios/data/assembly-votes.csv")))
                .as(error.toString())
                .isZero();

        List<String> forecasts = Files.readAllLines(results.resolve("forecast.csv"));
        assertThat(forecasts.get(0)).isEqualTo("target,claimant,iso3,probability,observed");
        assertThat(forecasts).anyMatch(line -> line.startsWith("recognition,kosovo,SAU,") && line.endsWith(",1"));
        assertThat(forecasts).anyMatch(line -> line.matches("S/2009/310:no,abkhazia,RUS,[0-9.]+,1"));
        assertThat(forecasts).noneMatch(line -> line.startsWith("recognition,kosovo,USA"));
        List<String> scores = Files.readAllLines(results.resolve("scores.csv"));
        assertThat(scores.get(0)).isEqualTo("target,model,metric,value,low,high");
        for (String model : List.of("westphalia", "climatology", "hazard_with_burst", "alignment", "blocs", "logit")) {
            assertThat(scores).anyMatch(line -> line.startsWith("recognition," + model + ",brier,"));
        }
        assertThat(scores).anyMatch(line -> line.startsWith("S/2009/310,own_record,log_loss,"));
        assertThat(results.resolve("charts/scores.png")).isNotEmptyFile();
        assertThat(results.resolve("charts/curve.png")).isNotEmptyFile();
        assertThat(results.resolve("charts/reliability.png")).isNotEmptyFile();
        assertThat(error.toString()).contains("ballots that are forecast: S/2009/310");

        assertThat(run("verify", results.toString())).as(error.toString()).isZero();
        assertThat(run(backtest(results, "--to=2009-12"))).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("--overwrite");
    }

    @Test
    void severalOriginsAreScoredAloneAndTogetherAndRefitted() throws IOException {
        Path results = folder.resolve("b");
        assertThat(run(backtest(results, "--origins=2008-09,2008-12", "--to=2009-03", "--refit", "--charts=none")))
                .as(error.toString())
                .isZero();
        assertThat(Files.readString(results.resolve("scores.csv")))
                .contains("\nrecognition,westphalia,brier,", "\nrecognition@2008-09,westphalia,brier,")
                .contains("\nrecognition@2008-12,logit,brier_minus_westphalia,");
    }

    @Test
    void ballotsWithoutADraftAreNamedAndHowToAddOne() throws IOException {
        Path votes = Files.writeString(
                folder.resolve("votes.csv"), "draft_id,date,iso3,vote\nS/INVENTED/1,2009-05-01,RUS,N\n");
        assertThat(run(backtest(
                        folder.resolve("b"),
                        "--given-until=2009-03",
                        "--to=2009-06",
                        "--charts=none",
                        "--votes=" + votes)))
                .isZero();
        assertThat(error.toString()).contains("S/INVENTED/1", "symbol: S/INVENTED/1}");
    }

    @Test
    void actsOfARunCanBeForecastLikeHistoryWithdrawalsIncluded() throws IOException {
        Path observed = Files.writeString(folder.resolve("acts.csv"), """
                iso3,state,un_member,recognised_on,withdrawn_on,withdrawal_status
                USA,United States,1,2008-02-18,,
                FRA,France,1,2008-02-18,,
                ALB,Albania,1,2008-02-18,2009-02-01,stated
                PER,Peru,1,2008-02-22,2009-02-01,claimed
                JPN,Japan,1,2009-05-18,,
                NIU,Niue,0,2009-05-18,,
                """);
        Path results = folder.resolve("b");
        assertThat(run(
                        "backtest",
                        SCENARIO,
                        "--observed=" + observed,
                        "--given-until=2009-03",
                        "--to=2009-06",
                        "--runs=2",
                        "--out=" + results,
                        "--charts=none"))
                .as(error.toString())
                .isZero();
        List<String> forecasts = Files.readAllLines(results.resolve("forecast.csv"));
        assertThat(forecasts).noneMatch(line -> line.startsWith("recognition,kosovo,ALB"));
        assertThat(forecasts).anyMatch(line -> line.startsWith("recognition,kosovo,JPN") && line.endsWith(",1"));
        assertThat(error.toString()).contains("1 of 6 rows left out, for the scenario does not have their states: NIU");
    }

    @Test
    void wrongUseIsRefusedWithTheRule() {
        Path results = folder.resolve("b");
        assertThat(run(backtest(results, "--given-until=2009-06", "--to=2009-06")))
                .isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("2009-05, the month before --to");
        assertThat(run(backtest(results, "--claimant=kosovoo", "--to=2009-06"))).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("unknown claimant \"kosovoo\"", "kosovo");
        assertThat(run(backtest(results, "--refit", "--to=2009-06"))).isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(run(
                        "calibrate",
                        SCENARIO,
                        "--observed",
                        OBSERVED,
                        "--until=2008-12",
                        "--free=parameters.stance.kinn"))
                .isEqualTo(CommandLineDoor.WRONG_USE);
        assertThat(error.toString()).contains("parameters.stance.kin");
        assertThat(results).doesNotExist();
    }

    @Test
    void aCalibrationWritesAScenarioThatRuns() throws IOException {
        Path results = folder.resolve("c");
        assertThat(run(
                        "calibrate",
                        SCENARIO,
                        "--observed",
                        OBSERVED,
                        "--until=2008-12",
                        "--free=parameters.recognition.base,parameters.recognition.burst",
                        "--out=" + results))
                .as(error.toString())
                .isZero();
        List<String> fit = Files.readAllLines(results.resolve("fit.csv"));
        assertThat(fit.get(0)).isEqualTo("parameter,start,value,standard_error,status");
        assertThat(fit).hasSize(3);
        String value = fit.get(1).split(",", -1)[2];
        assertThat(Files.readString(results.resolve("fitted.yaml")))
                .contains("base: " + value + " # standard error ", "SHA-256", "--until 2008-12");
        assertThat(run("check", results.resolve("fitted.yaml").toString()))
                .as(error.toString())
                .isZero();
        assertThat(run("verify", results.toString())).as(error.toString()).isZero();
        assertThat(run(
                        "run",
                        results.resolve("fitted.yaml").toString(),
                        "--runs=1",
                        "--charts=none",
                        "--set=to=2008-06",
                        "--out=" + folder.resolve("run")))
                .as(error.toString())
                .isZero();
    }

    @Test
    void theFittedScenarioGoesWhereItsFolderGoes() throws IOException {
        Path results = folder.resolve("fitted");
        assertThat(run(
                        "calibrate",
                        SCENARIO,
                        "--observed",
                        OBSERVED,
                        "--until=2008-06",
                        "--method=abc",
                        "--points=5",
                        "--runs=1",
                        "--free=parameters.recognition.base=-10:-9",
                        "--out=" + results))
                .as(error.toString())
                .isZero();
        Path moved = Files.move(results, folder.resolve("moved"));
        assertThat(Files.readString(moved.resolve("fitted.yaml"))).contains("extends: \"scenario.yaml\"");
        assertThat(run("check", moved.resolve("fitted.yaml").toString()))
                .as(error.toString())
                .isZero();
    }
}

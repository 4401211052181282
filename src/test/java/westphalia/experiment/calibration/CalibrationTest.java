package westphalia.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.Threads;
import westphalia.model.history.Observation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.result.forecast.FitQuality;
import westphalia.result.forecast.FitRow;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** Parameters are found again from acts that the model made with them. */
class CalibrationTest {
    private static final String BASE = "parameters.recognition.base";
    private static final String BURST = "parameters.recognition.burst";
    private static final String ALIGNMENT = "parameters.stance.alignment";
    private static final String KIN = "parameters.stance.kin";

    /** A caucus that decides by one draw makes one history a poor witness of the base. */
    private static final String ONE_BY_ONE = "organisations.eu.coordinates=false";

    private static Scenario scenario(YearMonth until, String... settings) {
        return ScenarioReader.read(Path.of("scenarios/kosovo-2008-blind.yaml"), List.of(settings))
                .scenario()
                .until(until);
    }

    private static List<Observation> made(Scenario scenario) {
        return RecordedRun.of(new Engine(scenario).run(7, 0, RunOptions.PLAIN));
    }

    @Test
    void theLikelihoodFindsWeightsAgain() {
        YearMonth until = YearMonth.of(2010, 12);
        String[] truth = {BASE + "=-9", BURST + "=3", ALIGNMENT + "=1.2", KIN + "=2"};
        List<Observation> acts = made(scenario(until, truth));

        Calibration calibration = LikelihoodCalibration.fit(
                scenario(until), acts, Set.of("kosovo"), List.of(BASE, BURST, ALIGNMENT, KIN));
        List<FitRow> rows = calibration.rows();

        double[] wanted = {-9, 3, 1.2, 2};
        for (int row = 0; row < wanted.length; row++) {
            FitRow found = rows.get(row);
            assertThat(found.status()).isEqualTo("fitted");
            assertThat(found.standardError()).as(found.path()).isBetween(0.05, 0.8);
            assertThat(found.value()).as(found.path()).isCloseTo(wanted[row], within(2.5 * found.standardError()));
        }
        assertThat(rows.get(1).value())
                .as("nearer to the truth than to the start")
                .isGreaterThan(2.5);
        assertIsCovarianceOf(rows, calibration.covariance().getData());
        FitQuality quality = calibration.quality();
        assertThat(quality.acts())
                .as("recognitions of members that are no sponsor")
                .isEqualTo((int) acts.stream()
                        .filter(act -> "kosovo".equals(act.claimant()))
                        .filter(act -> !Set.of("USA", "TWN").contains(act.iso3()))
                        .count());
        assertThat(quality.decisions()).isGreaterThan(30 * quality.acts());
        assertThat(quality.logLikelihood())
                .as("one free parameter less is less likely")
                .isGreaterThan(LikelihoodCalibration.fit(
                                scenario(until), acts, Set.of("kosovo"), List.of(BASE, BURST, ALIGNMENT))
                        .quality()
                        .logLikelihood());
    }

    private static void assertIsCovarianceOf(List<FitRow> rows, double[][] covariance) {
        for (int row = 0; row < rows.size(); row++) {
            assertThat(Math.sqrt(covariance[row][row])).isCloseTo(rows.get(row).standardError(), within(1e-9));
            for (int column = 0; column < row; column++) {
                assertThat(covariance[row][column]).isCloseTo(covariance[column][row], within(1e-9));
            }
        }
    }

    @Test
    void aWeightOfWhichTheActsSayNothingIsSetByThePenalty() {
        YearMonth until = YearMonth.of(2008, 6);
        Scenario scenario = scenario(until);
        String mute = "parameters.stance.annexation"; // Nobody annexes in this scenario.

        List<FitRow> rows = LikelihoodCalibration.fit(scenario, made(scenario), Set.of("kosovo"), List.of(BASE, mute))
                .rows();

        assertThat(rows.get(1).status()).isIn("set by the penalty", "at its bound");
    }

    private static Patterns patterns(Scenario scenario) {
        Scenario truth = scenario.withParameters(ParameterDefinition.with(scenario.parameters(), BASE, -9));
        return new Patterns(scenario, made(truth), "kosovo", 11, 4, new Threads(2));
    }

    private static final List<FreeRange> FREE = List.of(new FreeRange(BASE, -10.5, -11, -8));

    @Test
    void evolutionFindsTheBaseAgain() {
        AtomicInteger tried = new AtomicInteger();
        Calibration calibration = EvolutionCalibration.fit(
                patterns(scenario(YearMonth.of(2009, 6), ONE_BY_ONE)), FREE, 24, 3, tried::incrementAndGet);
        FitRow found = calibration.rows().get(0);
        assertIsCovarianceOf(calibration.rows(), calibration.covariance().getData());
        assertThat(calibration.quality().distance()).isLessThan(2);
        assertThat(tried.get()).isBetween(8, 28);
        assertThat(found.value()).isCloseTo(-9, within(0.5));
        assertThat(found.standardError()).isBetween(0.02, 0.6);
        assertThat(found.status()).isEqualTo("fitted");
    }

    @Test
    void rejectionFindsTheBaseAgainAndIsTheSameEveryTime() {
        Patterns patterns = patterns(scenario(YearMonth.of(2009, 6), ONE_BY_ONE));
        Calibration calibration = RejectionCalibration.fit(patterns, FREE, 40, 3, () -> {});
        List<FitRow> rows = calibration.rows();
        assertIsCovarianceOf(rows, calibration.covariance().getData());
        FitRow found = rows.get(0);
        assertThat(found.value()).isCloseTo(-9, within(0.5));
        assertThat(found.standardError()).isBetween(0.01, 0.6);
        assertThat(found.status()).isEqualTo("accepted 5 of 40");
        assertThat(RejectionCalibration.fit(patterns, FREE, 40, 3, () -> {}).rows())
                .isEqualTo(rows);
    }

    @Test
    void theDistanceIsNoughtFromARunToItself() {
        Scenario scenario = scenario(YearMonth.of(2008, 12));
        Patterns patterns = new Patterns(
                scenario,
                RecordedRun.of(new Engine(scenario).run(11, 0, RunOptions.PLAIN)),
                "kosovo",
                11,
                1,
                new Threads(1));
        assertThat(patterns.distance(patterns.simulated(List.of(), new double[0])))
                .isZero();
    }
}

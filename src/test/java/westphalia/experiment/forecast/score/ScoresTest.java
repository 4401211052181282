package westphalia.experiment.forecast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Every score against values worked out by hand, which stand beside it. */
class ScoresTest {
    private static final double EXACT = 1e-12;

    @Test
    void theBrierScoreIsTheMeanSquaredDifference() {
        // (0.1^2 + 0.6^2 + 0.3^2 + 0.8^2) / 4 = (0.01 + 0.36 + 0.09 + 0.64) / 4
        assertThat(ProbabilityScores.brier(new double[] {.9, .4, .3, .2}, new boolean[] {true, true, false, true}))
                .isCloseTo((.01 + .36 + .09 + .64) / 4, within(EXACT))
                .isNotCloseTo((.01 + .36 + .09 + .04) / 4, within(.1));
    }

    @Test
    void theAreaUnderTheCurveCountsTiesHalf() {
        // events .8 and .5, others .5 and .2: .8 beats both, .5 ties one and beats one: (1 + 1 + .5 + 1) / 4
        double[] probabilities = {.8, .5, .5, .2};
        boolean[] observed = {true, true, false, false};
        assertThat(ProbabilityScores.areaUnderCurve(probabilities, observed)).isCloseTo(.875, within(EXACT));
        assertThat(ProbabilityScores.areaUnderCurve(new double[] {.3, .3, .3}, new boolean[] {true, false, false}))
                .isCloseTo(.5, within(EXACT));
        assertThat(ProbabilityScores.areaUnderCurve(new double[] {.3}, new boolean[] {true}))
                .isNaN();
    }

    @Test
    void theAreaWithinStrataComparesNoItemsOfDifferentStrata() {
        // One probability for all items of an origin, and more events where it is higher: all of .5 lies within.
        double[] probabilities = {.6, .6, .6, .2, .2, .2};
        boolean[] observed = {true, true, false, true, false, false};
        int[] origins = {0, 0, 0, 1, 1, 1};
        // pooled: pairs (event, other): .6 against .6 ties, against .2 wins; .2 against .6 loses, against .2 ties
        // 2 x (1 tie, 2 wins) and 1 x (1 loss, 2 ties): (2 x (.5 + 2) + 1) / 9
        assertThat(ProbabilityScores.areaUnderCurve(probabilities, observed)).isCloseTo(6. / 9, within(EXACT));
        assertThat(ProbabilityScores.areaUnderCurve(probabilities, observed, origins))
                .isCloseTo(.5, within(EXACT));
    }

    @Test
    void expectedIsToObservedAsTheSumsAre() {
        assertThat(ProbabilityScores.expectedToObserved(
                        new double[] {.5, .25, .75}, new boolean[] {true, false, false}))
                .isCloseTo(1.5, within(EXACT));
        assertThat(ProbabilityScores.expectedToObserved(new double[] {.5}, new boolean[] {false}))
                .isNaN();
    }

    /** A group of forecasts of one probability, some of which come true. */
    private record Group(double probability, int events, int size) {}

    private static double[] probabilities(Group... groups) {
        return java.util.Arrays.stream(groups)
                .flatMapToDouble(group -> java.util.stream.DoubleStream.generate(group::probability)
                        .limit(group.size))
                .toArray();
    }

    private static boolean[] observed(Group... groups) {
        boolean[] observed = new boolean[probabilities(groups).length];
        int next = 0;
        for (Group group : groups) {
            for (int item = 0; item < group.size; item++) {
                observed[next++] = item < group.events;
            }
        }
        return observed;
    }

    @Test
    void calibratedForecastsHaveSlopeOneAndInterceptNought() {
        Group[] groups = {new Group(.2, 20, 100), new Group(.8, 80, 100)};
        assertThat(ProbabilityScores.calibrationSlope(probabilities(groups), observed(groups)))
                .isCloseTo(1, within(1e-9));
        assertThat(ProbabilityScores.calibrationIntercept(probabilities(groups), observed(groups)))
                .isCloseTo(0, within(1e-9));
        assertThat(ProbabilityScores.integratedCalibration(probabilities(groups), observed(groups)))
                .isCloseTo(0, within(EXACT));
    }

    @Test
    void forecastsTwiceTooExtremeInLogOddsHaveSlopeOneHalf() {
        // logit .8 = ln 4 and logit 2/3 = ln 2: half as much
        Group[] groups = {new Group(.2, 100, 300), new Group(.8, 200, 300)};
        assertThat(ProbabilityScores.calibrationSlope(probabilities(groups), observed(groups)))
                .isCloseTo(.5, within(1e-9));
        // |.2 - 1/3| = |.8 - 2/3| = 2/15
        assertThat(ProbabilityScores.integratedCalibration(probabilities(groups), observed(groups)))
                .isCloseTo(2. / 15, within(EXACT));
    }

    @Test
    void theInterceptIsTheShiftInLogOddsOfTooManyEvents() {
        // forecasts of .5, of which .8 come true: ln 4
        Group[] groups = {new Group(.5, 80, 100)};
        assertThat(ProbabilityScores.calibrationIntercept(probabilities(groups), observed(groups)))
                .isCloseTo(Math.log(4), within(1e-9));
    }

    @Test
    void oneProbabilityForAllHasNoSlope() {
        assertThat(ProbabilityScores.calibrationSlope(new double[] {.3, .3, .3}, new boolean[] {true, false, false}))
                .isNaN();
    }

    @Test
    void smoothedCalibrationIsNearNoughtWhereSharesLieOnTheDiagonal() {
        Group[] groups = new Group[9];
        for (int tenth = 1; tenth <= 9; tenth++) {
            groups[tenth - 1] = new Group(tenth / 10., tenth * 10, 100);
        }
        assertThat(ProbabilityScores.integratedCalibration(probabilities(groups), observed(groups)))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void theRankedScoreOfAnEnsembleIsItsMeanDistanceLessHalfItsSpread() {
        // members 1, 2, 4, observed 3: mean |x - y| = (2 + 1 + 1) / 3; mean |x - x'| = 2 (1 + 3 + 2) / 9; 4/3 - 2/3
        double[] distribution = {0, 1. / 3, 1. / 3, 0, 1. / 3};
        assertThat(TotalScores.rankedProbability(distribution, 3)).isCloseTo(2. / 3, within(EXACT));
    }

    @Test
    void theRankedScoreOfASingleNumberIsItsDistance() {
        assertThat(TotalScores.rankedProbability(new double[] {0, 0, 1}, 7)).isCloseTo(5, within(EXACT));
        assertThat(TotalScores.rankedProbability(new double[] {0, 0, 0, 0, 1}, 1))
                .isCloseTo(3, within(EXACT));
    }

    @Test
    void theRootMeanSquareIsTakenOfTheMeans() {
        // means 1.5 and 3, observed 1 and 1: sqrt((.25 + 4) / 2)
        double[][] distributions = {{0, .5, .5}, {0, 0, 0, 1}};
        assertThat(TotalScores.rootMeanSquare(distributions, new int[] {1, 1}))
                .isCloseTo(Math.sqrt(2.125), within(EXACT));
        assertThat(TotalScores.quantile(distributions[0], .5)).isEqualTo(1);
        assertThat(TotalScores.quantile(distributions[0], .51)).isEqualTo(2);
    }

    @Test
    void theLogLossIsTheMeanSurpriseAndStaysFinite() {
        double[][] probabilities = {{.5, .25, .25}, {.2, .8, 0}, {.5, .5, 0}};
        // -(ln .5 + ln .8 + ln .001) / 3: an answer held to be impossible counts as one in a thousand
        assertThat(AnswerScores.logLoss(probabilities, new int[] {0, 1, 2}))
                .isCloseTo(-(Math.log(.5) + Math.log(.8) + Math.log(.001)) / 3, within(EXACT));
        assertThat(AnswerScores.accuracy(probabilities, new int[] {0, 1, 2})).isCloseTo(2. / 3, within(EXACT));
    }
}

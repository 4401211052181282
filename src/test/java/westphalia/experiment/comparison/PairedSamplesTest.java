package westphalia.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import westphalia.result.Measure.Kind;
import westphalia.result.comparison.PairedMean;

class PairedSamplesTest {
    /** Hours of sleep gained by ten patients under two drugs: Student, The probable error of a mean, 1908, p. 20. */
    private static final double[] ONE = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};

    private static final double[] OTHER = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    private static PairedMean of(double[] one, double[] other) {
        return of(Kind.INDEX, one, other);
    }

    private static PairedMean of(Kind kind, double[] one, double[] other) {
        PairedSamples samples = new PairedSamples(1);
        for (int pair = 0; pair < one.length; pair++) {
            samples.begin();
            samples.add(0, one[pair], other[pair]);
        }
        return samples.mean(0, kind, samples.quantile());
    }

    /**
     * Means from the paper; the interval is that of R 4.3, {@code t.test(extra ~ group, data = sleep, paired = TRUE)}.
     */
    @Test
    void studentsOwnExampleComesOut() {
        PairedMean mean = of(ONE, OTHER);

        assertThat(mean.base()).isCloseTo(.75, within(1e-12));
        assertThat(mean.other()).isCloseTo(2.33, within(1e-12));
        assertThat(mean.difference()).isCloseTo(1.58, within(1e-12));
        assertThat(mean.low()).isCloseTo(.7001142, within(1e-6));
        assertThat(mean.high()).isCloseTo(2.4598858, within(1e-6));
        assertThat(mean.isClear()).isTrue();
    }

    @Test
    void aSinglePairHasNoInterval() {
        PairedMean mean = of(new double[] {1}, new double[] {4});

        assertThat(mean.difference()).isEqualTo(3);
        assertThat(mean.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(mean.isClear()).isFalse();
    }

    @Test
    void equalDifferencesHaveAnIntervalWithoutWidth() {
        PairedMean mean = of(new double[] {1, 5, 9}, new double[] {2, 6, 10});

        assertThat(mean.low()).isEqualTo(1).isEqualTo(mean.high());
    }

    /** By hand: -3/5 and sqrt(4 - 9/5)/5 times 1.959964 = .5814193. */
    @Test
    void whatIsYesOrNoHasTheIntervalOfPairedShares() {
        PairedMean mean = of(Kind.YES_OR_NO, new double[] {1, 1, 1}, new double[] {0, 0, 0});

        assertThat(mean.difference()).isEqualTo(-1);
        assertThat(mean.low()).isEqualTo(-1);
        assertThat(mean.high()).isCloseTo(-.0185807, within(1e-6));
        assertThat(mean.differing()).isEqualTo(3);
    }

    @Test
    void sharesThatAreTheSameInEveryPairStillHaveAWidth() {
        PairedMean mean = of(Kind.YES_OR_NO, new double[] {1, 0, 1}, new double[] {1, 0, 1});

        assertThat(mean.isSame()).isTrue();
        assertThat(mean.high()).isPositive().isEqualTo(-mean.low());
    }

    @Test
    void theDifferenceOfSharesWithinRunsStaysWithinMinusOneAndOne() {
        PairedMean mean = of(Kind.SHARE, new double[] {.9, .1}, new double[] {.1, 0});

        assertThat(mean.low()).isEqualTo(-1);
        assertThat(mean.high()).isEqualTo(1);
    }

    /** The variance of a difference is that of its parts less twice their covariance, on samples of any kind. */
    @Test
    void theWidthIsThatOfVariancesAndCovariance() {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom luck = new SplittableRandom(seed);
            double[] one = luck.doubles(2 + seed).toArray();
            double[] other = luck.doubles(2 + seed).toArray();
            double variance = new Variance().evaluate(one)
                    + new Variance().evaluate(other)
                    - 2 * new Covariance().covariance(one, other);
            double quantile = new TDistribution(one.length - 1).inverseCumulativeProbability(.975);
            double half = quantile * Math.sqrt(variance / one.length);
            PairedMean mean = of(one, other);

            assertThat((mean.high() - mean.low()) / 2).isCloseTo(half, within(1e-9));
        }
    }
}

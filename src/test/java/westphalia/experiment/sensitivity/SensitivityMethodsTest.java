package westphalia.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Indices of functions whose indices are known. */
class SensitivityMethodsTest {
    private static double index(List<IndexEstimate> estimates, int factor, String name) {
        return estimate(estimates, factor, name).value();
    }

    private static IndexEstimate estimate(List<IndexEstimate> estimates, int factor, String name) {
        return estimates.stream()
                .filter(estimate ->
                        estimate.factor() == factor && estimate.index().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double ishigami(double[] shares) {
        double[] x =
                Arrays.stream(shares).map(share -> Math.PI * (2 * share - 1)).toArray();
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + .1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /**
     * Expected: Ishigami and Homma 1990 with a = 7, b = 0.1; indices in closed form, as in Saltelli et al. 2008, page
     * 197.
     */
    @Test
    void sobolFindsTheIndicesOfIshigamisFunction() {
        List<IndexEstimate> found = new SobolDecomposition(3, 4096).estimate(SensitivityMethodsTest::ishigami);

        double[] first = {.3139, .4424, 0};
        double[] total = {.5576, .4424, .2437};
        for (int factor = 0; factor < 3; factor++) {
            assertThat(index(found, factor, "first")).isCloseTo(first[factor], within(.01));
            assertThat(index(found, factor, "total")).isCloseTo(total[factor], within(.01));
        }
    }

    /**
     * Expected: Saltelli and Sobol 1995: V_i = 1 / (3 (1 + a_i)^2), the total variance is the product of 1 + V_i less
     * 1.
     */
    @Test
    void sobolFindsTheIndicesOfTheGFunction() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        ToDoubleFunction<double[]> g = shares -> {
            double product = 1;
            for (int factor = 0; factor < a.length; factor++) {
                product *= (Math.abs(4 * shares[factor] - 2) + a[factor]) / (1 + a[factor]);
            }
            return product;
        };
        List<IndexEstimate> found = new SobolDecomposition(a.length, 4096).estimate(g);

        double[] partial =
                Arrays.stream(a).map(own -> 1 / (3 * (1 + own) * (1 + own))).toArray();
        double product = Arrays.stream(partial).reduce(1, (all, own) -> all * (1 + own));
        for (int factor = 0; factor < a.length; factor++) {
            double others = product / (1 + partial[factor]);
            assertThat(index(found, factor, "first")).isCloseTo(partial[factor] / (product - 1), within(.02));
            assertThat(index(found, factor, "total")).isCloseTo(partial[factor] * others / (product - 1), within(.02));
        }
    }

    @Test
    void theIntervalsOfTheUsualNumberOfSamplesHoldTheTrueTotals() {
        List<IndexEstimate> found = new SobolDecomposition(3, 512).estimate(SensitivityMethodsTest::ishigami);

        double[] total = {.5576, .4424, .2437};
        for (int factor = 0; factor < 3; factor++) {
            IndexEstimate own = estimate(found, factor, "total");
            assertThat(total[factor]).isBetween(own.low(), own.high());
            assertThat(own.high() - own.low()).isLessThan(.25);
        }
    }

    /** A linear function has the same effect everywhere: its coefficient. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2008, -7})
    void morrisFindsTheCoefficientsOfALinearFunction(long seed) {
        double[] coefficients = {3, -2, 0, .5};
        List<IndexEstimate> found = new MorrisScreening(4, 20, seed).estimate(shares -> {
            double sum = 10;
            for (int factor = 0; factor < shares.length; factor++) {
                sum += coefficients[factor] * shares[factor];
            }
            return sum;
        });

        for (int factor = 0; factor < coefficients.length; factor++) {
            IndexEstimate star = estimate(found, factor, "mu_star");
            assertThat(star.value()).isCloseTo(Math.abs(coefficients[factor]), within(1e-9));
            assertThat(star.low()).isCloseTo(star.high(), within(1e-9));
            assertThat(index(found, factor, "mu")).isCloseTo(coefficients[factor], within(1e-9));
            assertThat(index(found, factor, "sigma")).isCloseTo(0, within(1e-9));
        }
    }

    /** With y = x0 x1, moving x0 has the effect x1, which is 0, 1/3, 2/3 or 1: mean 1/2, deviation above 0. */
    @Test
    void morrisSeesThatFactorsActTogether() {
        List<IndexEstimate> found = new MorrisScreening(3, 400, 5).estimate(shares -> shares[0] * shares[1]);

        assertThat(index(found, 0, "mu_star")).isCloseTo(.5, within(.05));
        assertThat(index(found, 0, "sigma")).isCloseTo(Math.sqrt(5.0 / 36), within(.03));
        assertThat(index(found, 2, "mu_star")).isZero();
    }

    @Test
    void aPathOfMorrisMovesEveryFactorOnceByTwoThirdsAndStaysOnItsFourLevels() {
        double[][] points = new MorrisScreening(5, 30, 9).points();

        assertThat(points).hasNumberOfRows(30 * 6);
        for (int row = 0; row < points.length; row++) {
            assertThat(Arrays.stream(points[row]).map(level -> Math.rint(level * 3) / 3 - level))
                    .allSatisfy(off -> assertThat(off).isCloseTo(0.0, within(1e-12)));
            if (row % 6 > 0) {
                double[] before = points[row - 1];
                double[] after = points[row];
                double moved = 0;
                for (int factor = 0; factor < 5; factor++) {
                    moved += Math.abs(after[factor] - before[factor]);
                }
                assertThat(moved).isCloseTo(2.0 / 3, within(1e-12));
            }
        }
    }

    @Test
    void aFunctionThatNeverMovesHasNoShares() {
        assertThat(new SobolDecomposition(2, 16).estimate(shares -> 4)).allSatisfy(estimate -> {
            assertThat(estimate.value()).isNaN();
            assertThat(estimate.low()).isNaN();
        });
    }

    @Test
    void aPointWithoutAValueLeavesTheIndicesUnknown() {
        SobolDecomposition method = new SobolDecomposition(2, 16);
        double[] values = new double[method.points().length];
        Arrays.setAll(values, row -> row);
        values[7] = Double.NaN;

        assertThat(method.estimate(new double[][] {values}))
                .allSatisfy(estimate -> assertThat(estimate.value()).isNaN());
    }

    /** y = a x0 + x1, and luck gives every run an a of its own: 1 on average, with a standard deviation of 1. */
    private static double[][] underLuck(MorrisScreening method, int runs, Random luck) {
        double[][] values = new double[runs][];
        for (int run = 0; run < runs; run++) {
            double a = 1 + luck.nextGaussian();
            values[run] = Arrays.stream(method.points())
                    .mapToDouble(shares -> a * shares[0] + shares[1])
                    .toArray();
        }
        return values;
    }

    @Test
    void intervalsHoldTheLuckOfTheRuns() {
        MorrisScreening method = new MorrisScreening(2, 10, 4);
        Random luck = new Random(11);
        int held = 0;
        int heldByOneRun = 0;
        for (int trial = 0; trial < 200; trial++) {
            double[][] values = underLuck(method, 12, luck);
            IndexEstimate effect = estimate(method.estimate(values), 0, "mu");
            held += effect.low() <= 1 && 1 <= effect.high() ? 1 : 0;
            IndexEstimate alone = estimate(method.estimate(new double[][] {values[0]}), 0, "mu");
            heldByOneRun += alone.low() <= 1 && 1 <= alone.high() ? 1 : 0;
        }
        assertThat(held).as("of 200 intervals of 95%, from twelve runs").isBetween(172, 200);
        assertThat(heldByOneRun).as("from one run").isLessThan(40);
    }

    @Test
    void aRunThatFailedAtAPointLeavesTheOthersToCount() {
        MorrisScreening method = new MorrisScreening(2, 10, 4);
        double[][] values = underLuck(method, 6, new Random(3));
        values[2][7] = Double.NaN;

        assertThat(method.estimate(values))
                .allSatisfy(estimate -> assertThat(estimate.value()).isFinite());
    }
}

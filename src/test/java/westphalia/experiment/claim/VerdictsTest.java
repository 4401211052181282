package westphalia.experiment.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import westphalia.experiment.claim.Claim.Standing;
import westphalia.result.claim.ClaimFinding.Row;
import westphalia.result.claim.Verdict;

/** Intervals and verdicts by samples made by hand. */
class VerdictsTest {
    private static double[][] samples(double[]... runs) {
        return runs;
    }

    private static double[][] column(int ones, int zeros) {
        double[][] samples = new double[ones + zeros][1];
        for (int run = 0; run < ones; run++) {
            samples[run][0] = 1;
        }
        return samples;
    }

    private static Row row(Verdict verdict, boolean isDecisive) {
        return new Row("measure", "> 0", 1, 1, 1, verdict, isDecisive);
    }

    private static Verdict verdict(Standing standing, Verdict... decisive) {
        return Judgement.verdict(
                standing, Arrays.stream(decisive).map(each -> row(each, true)).toList());
    }

    @Test
    void aShareHasWilsonsInterval() {
        // Brown, Cai and DasGupta 2001 give the formula; 8 of 10: (0.490, 0.943), 0 of 60: (0, 0.060).
        Measurement eight = Statistic.SHARE.measure(column(8, 2));
        assertThat(eight.value()).isEqualTo(0.8);
        assertThat(eight.low()).isCloseTo(0.490, within(5e-4));
        assertThat(eight.high()).isCloseTo(0.943, within(5e-4));

        Measurement never = Statistic.SHARE.measure(column(0, 60));
        assertThat(never.low()).isZero();
        assertThat(never.high()).isCloseTo(0.0602, within(5e-4));
    }

    @Test
    void aMeanHasStudentsInterval() {
        // 1, 2, 3, 4: mean 2.5, s = 1.29099, t(3) = 3.18245, half width 2.05426.
        Measurement mean =
                Statistic.MEAN.measure(samples(new double[] {1}, new double[] {2}, new double[] {3}, new double[] {4}));
        assertThat(mean.value()).isEqualTo(2.5);
        assertThat(mean.high() - mean.value()).isCloseTo(2.05426, within(1e-4));
    }

    @Test
    void twinsAreComparedInPairs() {
        Measurement difference = Statistic.DIFFERENCE.measure(
                samples(new double[] {11, 10}, new double[] {51, 50}, new double[] {91, 90}));
        assertThat(difference).isEqualTo(new Measurement(1, 1, 1));
    }

    @Test
    void pairedSharesHaveAWidthEvenWhereAllRunsAgree() {
        double[][] same = new double[40][];
        Arrays.fill(same, new double[] {1, 0});
        Measurement difference = Statistic.SHARE_DIFFERENCE.measure(same);
        assertThat(difference.value()).isEqualTo(1);
        assertThat(difference.low()).isBetween(0.8, 0.99);
    }

    @Test
    void aRunThatSaysNothingIsLeftOut() {
        Measurement mean =
                Statistic.MEAN.measure(samples(new double[] {1}, new double[] {Double.NaN}, new double[] {1}));
        assertThat(mean.value()).isEqualTo(1);
        assertThat(Statistic.MEAN.measure(samples(new double[] {Double.NaN}))).isEqualTo(Measurement.NONE);
    }

    @Test
    void aBootstrapIsTheSameEachTimeAndHoldsItsValue() {
        double[][] pairs = new double[30][];
        for (int run = 0; run < pairs.length; run++) {
            pairs[run] = new double[] {10 + run % 3, 5 + run % 2};
        }
        Measurement reduction = Statistic.REDUCTION.measure(pairs);
        assertThat(reduction).isEqualTo(Statistic.REDUCTION.measure(pairs));
        assertThat(reduction.value()).isCloseTo(0.5, within(1e-9));
        assertThat(reduction.low()).isLessThan(0.5);
        assertThat(reduction.high()).isGreaterThan(0.5);
    }

    @Test
    void aDrawCountsIfTheFirstArmHasTheLargerMean() {
        Measurement draws =
                Statistic.SHARE_OF_DRAWS.measure(samples(new double[] {1, 0, 1, 1}, new double[] {1, 1, 0, 0}));
        assertThat(draws.value()).isEqualTo(0.5);
    }

    @Test
    void aClaimHoldsOrFailsOnlyIfTheWholeIntervalLiesOnOneSide() {
        assertThat(Criterion.above(0.8).judge(new Measurement(0.9, 0.85, 0.95))).isEqualTo(Verdict.HOLDS);
        assertThat(Criterion.above(0.8).judge(new Measurement(0.9, 0.75, 0.95))).isEqualTo(Verdict.UNDECIDED);
        assertThat(Criterion.above(0.8).judge(new Measurement(0.7, 0.6, 0.79))).isEqualTo(Verdict.FAILS);
        assertThat(Criterion.above(0).judge(new Measurement(0, 0, 0))).isEqualTo(Verdict.FAILS);
        assertThat(Criterion.between(1, 2).judge(new Measurement(1.5, 1.4, 1.6)))
                .isEqualTo(Verdict.HOLDS);
        assertThat(Criterion.between(1, 2).judge(new Measurement(2.5, 2.4, 2.6)))
                .isEqualTo(Verdict.FAILS);
        assertThat(Criterion.outside(0.2, 0.8).judge(new Measurement(0.9, 0.85, 1)))
                .isEqualTo(Verdict.HOLDS);
        assertThat(Criterion.outside(0.2, 0.8).judge(new Measurement(0.5, 0.4, 0.6)))
                .isEqualTo(Verdict.FAILS);
        assertThat(Criterion.outside(0, 0).judge(new Measurement(0, 0, 0))).isEqualTo(Verdict.FAILS);
        assertThat(Criterion.above(0).judge(Measurement.NONE)).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void oneNumberFailsAClaimAndAllMustHold() {
        assertThat(verdict(Standing.TESTED, Verdict.HOLDS, Verdict.HOLDS)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(Standing.TESTED, Verdict.HOLDS, Verdict.UNDECIDED)).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict(Standing.TESTED, Verdict.UNDECIDED, Verdict.FAILS)).isEqualTo(Verdict.FAILS);
        assertThat(verdict(Standing.TESTED)).isEqualTo(Verdict.UNDECIDED);
        assertThat(Judgement.verdict(Standing.TESTED, List.of(row(Verdict.HOLDS, true), row(Verdict.FAILS, false))))
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void anInputOrAGapOrARecordSpeaksBesideTheNumbers() {
        assertThat(verdict(Standing.IMPOSED, Verdict.IMPOSED)).isEqualTo(Verdict.IMPOSED);
        assertThat(verdict(Standing.IMPOSED, Verdict.FAILS)).isEqualTo(Verdict.FAILS);
        assertThat(verdict(Standing.INCOMPLETE, Verdict.HOLDS)).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict(Standing.INCOMPLETE, Verdict.FAILS)).isEqualTo(Verdict.FAILS);
        assertThat(verdict(Standing.RECORDED, Verdict.FALSIFIED)).isEqualTo(Verdict.FALSIFIED);
    }
}

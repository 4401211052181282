package westphalia.experiment.comparison;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import westphalia.result.comparison.PairedMean;

/**
 * The mean of a paired difference, taken in pair by pair.
 *
 * <pre>
 * d ± t(n - 1, 0.975) s / sqrt(n)
 * </pre>
 *
 * <p>d is the mean and s the standard deviation of the n differences, t the quantile of Student's distribution. Twins
 * meet the same luck, so s is small where the change is, whatever the spread of the runs. Source: Student, Biometrika 6
 * (1908), 1–25, whose first example is paired.
 */
final class PairedSample {
    private static final double UPPER_TAIL = 0.975;

    private final Mean base = new Mean();
    private final Mean other = new Mean();
    private final Mean difference = new Mean();
    private final Variance spread = new Variance();

    void add(double ofBase, double ofOther) {
        base.increment(ofBase);
        other.increment(ofOther);
        difference.increment(ofOther - ofBase);
        spread.increment(ofOther - ofBase);
    }

    /** The quantile that makes an interval of so many pairs; infinite for fewer than two. */
    static double quantile(int pairs) {
        return pairs < 2
                ? Double.POSITIVE_INFINITY
                : new TDistribution(null, pairs - 1.0).inverseCumulativeProbability(UPPER_TAIL);
    }

    /** What was found, with an interval made by that quantile. */
    PairedMean mean(double quantile) {
        double mean = difference.getResult();
        double half =
                Double.isInfinite(quantile) ? quantile : quantile * Math.sqrt(spread.getResult() / difference.getN());
        return new PairedMean(base.getResult(), other.getResult(), mean, mean - half, mean + half);
    }
}

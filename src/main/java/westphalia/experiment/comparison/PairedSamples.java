package westphalia.experiment.comparison;

import org.apache.commons.math3.distribution.TDistribution;
import westphalia.result.Measure.Kind;
import westphalia.result.Share;
import westphalia.result.comparison.PairedMean;

/**
 * The means of many paired differences, taken in pair by pair; as large as their number, whatever that of the pairs.
 *
 * <pre>
 * d ± t(n - 1, 0.975) s / sqrt(n)
 * </pre>
 *
 * <p>d is the mean and s the standard deviation of the n differences, t the quantile of Student's distribution. Twins
 * meet the same luck, so s is small where the change is, whatever the spread of the runs. Source: Student, Biometrika 6
 * (1908), 1–25, whose first example is paired. What is yes or no in each run has the interval of {@link Share paired
 * shares} instead. Means and squares are updated as Welford does (Technometrics 4 (1962), 419–420).
 */
final class PairedSamples {
    private static final double UPPER_TAIL = 0.975;

    private final double[] base;
    private final double[] other;
    private final double[] difference;
    private final double[] squares;
    private final int[] more;
    private final int[] less;
    private int pairs;

    PairedSamples(int size) {
        base = new double[size];
        other = new double[size];
        difference = new double[size];
        squares = new double[size];
        more = new int[size];
        less = new int[size];
    }

    /** Begins the next pair, of which every difference is then to be added. */
    void begin() {
        pairs++;
    }

    void add(int place, double ofBase, double ofOther) {
        double own = ofOther - ofBase;
        double deviation = own - difference[place];
        base[place] += (ofBase - base[place]) / pairs;
        other[place] += (ofOther - other[place]) / pairs;
        difference[place] += deviation / pairs;
        squares[place] += (pairs - 1.0) * deviation * (deviation / pairs);
        more[place] += ofOther > ofBase ? 1 : 0;
        less[place] += ofOther < ofBase ? 1 : 0;
    }

    int pairs() {
        return pairs;
    }

    int size() {
        return base.length;
    }

    /** The quantile that makes an interval of the pairs so far; infinite for fewer than two. */
    double quantile() {
        return pairs < 2
                ? Double.POSITIVE_INFINITY
                : new TDistribution(null, pairs - 1.0).inverseCumulativeProbability(UPPER_TAIL);
    }

    /**
     * What was found.
     *
     * @param quantile that of the pairs
     */
    PairedMean mean(int place, Kind kind, double quantile) {
        int differing = more[place] + less[place];
        if (kind == Kind.YES_OR_NO) {
            Share share = Share.difference(more[place], less[place], pairs);
            return new PairedMean(base[place], other[place], share.value(), share.low(), share.high(), differing);
        }
        double mean = difference[place];
        double half = pairs < 2 ? quantile : quantile * Math.sqrt(squares[place] / (pairs - 1.0) / pairs);
        double most = kind == Kind.SHARE ? 1 : Double.POSITIVE_INFINITY;
        return new PairedMean(
                base[place], other[place], mean, Math.max(-most, mean - half), Math.min(most, mean + half), differing);
    }
}

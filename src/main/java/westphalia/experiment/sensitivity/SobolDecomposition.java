package westphalia.experiment.sensitivity;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The decomposition of variance: which share of it a factor explains alone, and with all others.
 *
 * <pre>
 * S_i = (1/n sum f(B) (f(A_B^i) - f(A))) / V          first order: Saltelli et al. 2010, table 2 (b)
 * T_i = (1/2n sum (f(A) - f(A_B^i))^2) / V            total: Jansen 1999
 * </pre>
 *
 * <p>A and B are the two halves of n points of Sobol's sequence in twice the dimensions, A_B^i is A with column i from
 * B, V the variance of f over A and B; f is taken less its mean, which makes S_i less noisy and changes nothing else.
 * The sequence starts at the first power of two that is not less than n, so the corner is left out and the points are
 * still evenly spread if n is a power of two. Sources: Saltelli et al. 2010 (doi:10.1016/j.cpc.2009.09.018), Jansen
 * 1999 (doi:10.1016/S0010-4655(98)00154-4). Intervals: bootstrap of the n points
 * and of the runs.
 */
public final class SobolDecomposition implements SensitivityMethod {
    private final int factors;
    private final int samples;

    /**
     * A decomposition.
     *
     * @param factors how many factors there are, k
     * @param samples how many base points, n; the function is needed at n (k + 2)
     */
    public SobolDecomposition(int factors, int samples) {
        this.factors = factors;
        this.samples = samples;
    }

    /** Sample after sample: its point of A, its points with one column from B, its point of B. */
    @Override
    public double[][] points() {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors);
        int start = Integer.highestOneBit(samples);
        sequence.skipTo((start == samples ? start : 2 * start) - 1); // It hands out the point it skips to.
        double[][] points = new double[samples * (factors + 2)][];
        for (int sample = 0; sample < samples; sample++) {
            double[] both = sequence.nextVector();
            double[] first = Arrays.copyOf(both, factors);
            int row = sample * (factors + 2);
            points[row] = first;
            for (int factor = 0; factor < factors; factor++) {
                double[] mixed = first.clone();
                mixed[factor] = both[factors + factor];
                points[row + 1 + factor] = mixed;
            }
            points[row + factors + 1] = Arrays.copyOfRange(both, factors, 2 * factors);
        }
        return points;
    }

    @Override
    public int factors() {
        return factors;
    }

    @Override
    public List<String> names() {
        return List.of("first", "total");
    }

    @Override
    public int groups() {
        return samples;
    }

    @Override
    public double[] indices(double[] values, int[] drawn) {
        double mean = Arrays.stream(values).average().orElse(0);
        double[] indices = new double[2 * factors];
        double sum = 0;
        double squares = 0;
        for (int sample : drawn) {
            int row = sample * (factors + 2);
            double a = values[row] - mean;
            double b = values[row + factors + 1] - mean;
            sum += a + b;
            squares += a * a + b * b;
            for (int factor = 0; factor < factors; factor++) {
                double mixed = values[row + 1 + factor] - mean;
                indices[2 * factor] += b * (mixed - a);
                indices[2 * factor + 1] += (a - mixed) * (a - mixed) / 2;
            }
        }
        double own = sum / (2.0 * drawn.length);
        double variance = squares / (2.0 * drawn.length) - own * own;
        for (int index = 0; index < indices.length; index++) {
            indices[index] = indices[index] / drawn.length / variance;
        }
        return indices;
    }
}

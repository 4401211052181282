package westphalia.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;
import westphalia.experiment.Bootstrap;

/** A way to find from a function's values at chosen points which of its factors move it. */
public interface SensitivityMethod {
    /** The percentiles between which 95% of the bootstrap samples lie. */
    double LOW = 2.5;

    /** The upper one. */
    double HIGH = 97.5;

    /** The points at which the function is needed, in the unit cube, one row per point. */
    double[][] points();

    /** How many factors there are. */
    int factors();

    /** The indices of every factor, by name. */
    List<String> names();

    /** How many independent groups of points there are: paths or base points. */
    int groups();

    /**
     * The indices of all factors, factor after factor, from some groups of points.
     *
     * @param values at all points, in their order
     * @param drawn the groups that count, some perhaps twice
     */
    double[] indices(double[] values, int[] drawn);

    /** The indices of a function of the unit cube that no luck moves. */
    default List<IndexEstimate> estimate(ToDoubleFunction<double[]> function) {
        return estimate(
                new double[][] {Arrays.stream(points()).mapToDouble(function).toArray()});
    }

    /**
     * The indices of the mean over runs, with intervals that hold both how the points were drawn and the luck of the
     * runs.
     *
     * <p>Run r has the same luck at every point. A bootstrap sample draws groups of points, and of R runs R - 1, with
     * replacement: the mean of so many varies as the mean of R runs does (McCarthy and Snowden 1985, Vital and Health
     * Statistics 2(95)). One run alone has one luck, of which the interval then says nothing. Fewer runs
     * are noisier, which lifts indices that are next to 0; an interval is widened to hold its own index.
     *
     * @param runs the values at all points, one row per run; NaN for what failed
     * @return NaN where a value is NaN in every run, or where the function does not vary
     */
    default List<IndexEstimate> estimate(double[][] runs) {
        int[] all = new int[groups()];
        Arrays.setAll(all, group -> group);
        int[] allRuns = new int[runs.length];
        Arrays.setAll(allRuns, run -> run);
        double[] values = indices(means(runs, allRuns), all);
        Well19937c luck = new Well19937c(Bootstrap.SEED + 1);
        double[][] drawn = Bootstrap.draw(groups(), groups -> indices(means(runs, drawn(luck, runs.length)), groups));
        List<IndexEstimate> estimates = new ArrayList<>();
        for (int column = 0; column < values.length; column++) {
            int own = column;
            double[] sample = Arrays.stream(drawn)
                    .mapToDouble(row -> row[own])
                    .filter(Double::isFinite)
                    .toArray();
            boolean isKnown = Double.isFinite(values[own]) && sample.length > 0;
            estimates.add(new IndexEstimate(
                    own / names().size(),
                    names().get(own % names().size()),
                    isKnown ? values[own] : Double.NaN,
                    isKnown ? Math.min(values[own], StatUtils.percentile(sample, LOW)) : Double.NaN,
                    isKnown ? Math.max(values[own], StatUtils.percentile(sample, HIGH)) : Double.NaN));
        }
        return estimates;
    }

    private static int[] drawn(Well19937c luck, int runs) {
        int[] drawn = new int[Math.max(1, runs - 1)];
        Arrays.setAll(drawn, place -> runs == 1 ? 0 : luck.nextInt(runs));
        return drawn;
    }

    /** The mean over some runs, at every point; of runs that failed there, none counts. */
    private static double[] means(double[][] runs, int[] drawn) {
        double[] means = new double[runs[0].length];
        for (int point = 0; point < means.length; point++) {
            double sum = 0;
            int known = 0;
            for (int run : drawn) {
                double value = runs[run][point];
                if (!Double.isNaN(value)) {
                    sum += value;
                    known++;
                }
            }
            means[point] = known == 0 ? Double.NaN : sum / known;
        }
        return means;
    }
}

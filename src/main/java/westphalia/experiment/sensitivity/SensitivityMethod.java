package westphalia.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;
import westphalia.experiment.Bootstrap;

/** A way of telling from a function's values at chosen points which of its factors move it. */
public interface SensitivityMethod {
    /** The percentiles between which 95% of the bootstrap samples lie. */
    double LOW = 2.5;

    /** The upper one. */
    double HIGH = 97.5;

    /** The points at which the function is needed, in the unit cube, one row a point. */
    double[][] points();

    /** The indices of all factors from the values at the points, in their order; NaN where a value is NaN. */
    List<IndexEstimate> estimate(double[] values);

    /** The indices of a function of the unit cube. */
    default List<IndexEstimate> estimate(ToDoubleFunction<double[]> function) {
        return estimate(Arrays.stream(points()).mapToDouble(function).toArray());
    }

    /**
     * Statistics of items with bootstrap intervals.
     *
     * @param names of the statistics of a factor, which stand one after the other, factor after factor
     * @param statistics of the items at some positions
     */
    static List<IndexEstimate> withIntervals(
            int items, int factors, List<String> names, Function<int[], double[]> statistics) {
        int[] all = new int[items];
        Arrays.setAll(all, item -> item);
        double[] values = statistics.apply(all);
        double[][] drawn = Bootstrap.draw(items, statistics);
        List<IndexEstimate> estimates = new ArrayList<>();
        for (int column = 0; column < factors * names.size(); column++) {
            int own = column;
            double[] sample = Arrays.stream(drawn)
                    .mapToDouble(row -> row[own])
                    .filter(Double::isFinite)
                    .toArray();
            boolean isKnown = Double.isFinite(values[own]) && sample.length > 0;
            estimates.add(new IndexEstimate(
                    own / names.size(),
                    names.get(own % names.size()),
                    isKnown ? values[own] : Double.NaN,
                    isKnown ? StatUtils.percentile(sample, LOW) : Double.NaN,
                    isKnown ? StatUtils.percentile(sample, HIGH) : Double.NaN));
        }
        return estimates;
    }
}

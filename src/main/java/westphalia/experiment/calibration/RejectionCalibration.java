package westphalia.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.result.forecast.FitRow;

/**
 * By rejection (approximate Bayesian computation; Pritchard et al. 1999, doi:10.1093/oxfordjournals.molbev.a026091):
 * values are drawn evenly from the ranges, and the twentieth part of the points whose patterns lie nearest to the
 * recorded ones is accepted. The estimate is the mean of the accepted, its standard error their standard deviation.
 *
 * <p>A parameter whose accepted values spread nearly as wide as the range was not told by the patterns.
 */
public final class RejectionCalibration {
    private static final double ACCEPTED = 0.05;
    private static final int LEAST_ACCEPTED = 5;
    private static final double NEARLY = 0.9;

    private RejectionCalibration() {}

    /** One point, and how far its patterns lie from the recorded ones. */
    private record Point(List<Double> values, double distance) {}

    /**
     * Fits.
     *
     * @param points how many points of the parameters are tried
     * @param tried is called after each point
     */
    public static Calibration fit(Patterns patterns, List<FreeRange> free, int points, long seed, Runnable tried) {
        List<Point> all = new ArrayList<>();
        for (int number = 0; number < points; number++) {
            Luck luck = new Luck(seed, number);
            double[] values = free.stream()
                    .mapToDouble(range -> range.at(luck.uniform(Purpose.DESIGN, 0, Luck.key(range.path()), 0)))
                    .toArray();
            double distance = patterns.distance(patterns.simulated(free, values));
            all.add(new Point(Arrays.stream(values).boxed().toList(), distance));
            tried.run();
        }
        int accepted = Math.min(points, Math.max(LEAST_ACCEPTED, (int) Math.ceil(ACCEPTED * points)));
        List<Point> nearest = all.stream()
                .sorted(Comparator.comparingDouble(Point::distance))
                .limit(accepted)
                .toList();
        List<FitRow> rows = new ArrayList<>();
        for (int place = 0; place < free.size(); place++) {
            SummaryStatistics spread = new SummaryStatistics();
            for (Point point : nearest) {
                spread.addValue(point.values().get(place));
            }
            FreeRange range = free.get(place);
            double evenDeviation = (range.high() - range.low()) / Math.sqrt(12);
            String status = spread.getStandardDeviation() > NEARLY * evenDeviation
                    ? "as wide as its range"
                    : "accepted " + accepted + " of " + points;
            rows.add(new FitRow(range.path(), range.start(), spread.getMean(), spread.getStandardDeviation(), status));
        }
        double[][] kept = nearest.stream()
                .map(point ->
                        point.values().stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        double[] means = rows.stream().mapToDouble(FitRow::value).toArray();
        return new Calibration(
                rows,
                covariance(kept, free.size()),
                patterns.quality("abc", patterns.distance(patterns.simulated(free, means))));
    }

    /** The covariance of the accepted points; that of one point is not known. */
    private static RealMatrix covariance(double[][] kept, int free) {
        return kept.length < 2 ? Calibration.unknown(free) : new Covariance(kept).getCovarianceMatrix();
    }
}

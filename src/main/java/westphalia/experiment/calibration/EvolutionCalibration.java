package westphalia.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.correlation.Covariance;
import westphalia.result.forecast.FitRow;

/**
 * By evolution: the covariance matrix adaptation of Hansen and Ostermeier (2001, doi:10.1162/106365601750190398) looks
 * for the values whose patterns lie nearest to the recorded ones, within the ranges.
 *
 * <p>Standard errors are those of simulated moments, {@code (J'WJ)^-1 J'W S W J (J'WJ)^-1}: J how the mean patterns
 * move with the values, by central differences under the same luck; W the inverse scales; S how patterns vary from run
 * to run, for history is one run. Where J does not fix a value there is none.
 */
public final class EvolutionCalibration {
    private static final double STARTING_DEVIATION = 0.2;
    private static final double STEP = 0.05;
    private static final double AT_THE_EDGE = 1e-3;

    private EvolutionCalibration() {}

    /**
     * Fits.
     *
     * @param points how many points of the parameters are tried, about, unless it stops earlier because nothing
     *     improves
     * @param tried is called after each point
     */
    public static Calibration fit(Patterns patterns, List<FreeRange> free, int points, long seed, Runnable tried) {
        double[] best = search(patterns, free, points, seed, tried);
        double[][] here = patterns.simulated(free, values(free, best));
        RealMatrix covariance = covariance(patterns, free, best, here);
        List<FitRow> rows = new ArrayList<>();
        for (int place = 0; place < best.length; place++) {
            FreeRange range = free.get(place);
            boolean isAtTheEdge = best[place] < AT_THE_EDGE || best[place] > 1 - AT_THE_EDGE;
            double error = Math.sqrt(covariance.getEntry(place, place));
            String status = isAtTheEdge ? "at its bound" : Double.isNaN(error) ? "not identified" : "fitted";
            rows.add(new FitRow(range.path(), range.start(), range.at(best[place]), error, status));
        }
        return new Calibration(rows, covariance, patterns.quality("cmaes", patterns.distance(here)));
    }

    private static double[] search(Patterns patterns, List<FreeRange> free, int points, long seed, Runnable tried) {
        int size = free.size();
        int population = 4 + (int) (3 * Math.log(size));
        double[] start = free.stream().mapToDouble(FreeRange::startingShare).toArray();
        double[] least = new double[size];
        double[] most = new double[size];
        double[] deviations = new double[size];
        Arrays.fill(most, 1);
        Arrays.fill(deviations, STARTING_DEVIATION);
        CMAESOptimizer optimizer = new CMAESOptimizer(
                Math.max(1, points / population),
                0,
                true,
                0,
                0,
                new Well19937c(seed),
                false,
                new SimpleValueChecker(0, 0));
        return optimizer
                .optimize(
                        new MaxEval(Integer.MAX_VALUE),
                        GoalType.MINIMIZE,
                        new ObjectiveFunction(shares -> {
                            double distance = patterns.distance(patterns.simulated(free, values(free, shares)));
                            tried.run();
                            return distance;
                        }),
                        new InitialGuess(start),
                        new SimpleBounds(least, most),
                        new CMAESOptimizer.Sigma(deviations),
                        new CMAESOptimizer.PopulationSize(population))
                .getPoint();
    }

    private static double[] values(List<FreeRange> free, double[] shares) {
        double[] values = new double[shares.length];
        Arrays.setAll(values, place -> free.get(place).at(shares[place]));
        return values;
    }

    private static RealMatrix covariance(Patterns patterns, List<FreeRange> free, double[] best, double[][] here) {
        RealMatrix moves = MatrixUtils.createRealMatrix(here[0].length, best.length);
        for (int place = 0; place < best.length; place++) {
            double[] up = best.clone();
            double[] down = best.clone();
            up[place] = Math.min(1, up[place] + STEP);
            down[place] = Math.max(0, down[place] - STEP);
            double width = free.get(place).at(up[place]) - free.get(place).at(down[place]);
            double[] above = Patterns.means(patterns.simulated(free, values(free, up)));
            double[] below = Patterns.means(patterns.simulated(free, values(free, down)));
            for (int pattern = 0; pattern < above.length; pattern++) {
                moves.setEntry(pattern, place, (above[pattern] - below[pattern]) / width);
            }
        }
        RealMatrix unknown = Calibration.unknown(best.length);
        if (here.length < 2) {
            return unknown;
        }
        double[] weights = new double[here[0].length];
        Arrays.setAll(weights, pattern -> 1 / patterns.scale(pattern));
        RealMatrix weighted = MatrixUtils.createRealDiagonalMatrix(weights).multiply(moves);
        RealMatrix spread = new Covariance(here).getCovarianceMatrix();
        try {
            RealMatrix inverse = new LUDecomposition(moves.transpose().multiply(weighted))
                    .getSolver()
                    .getInverse();
            return inverse.multiply(weighted.transpose())
                    .multiply(spread)
                    .multiply(weighted)
                    .multiply(inverse);
        } catch (MathIllegalArgumentException singular) {
            return unknown;
        }
    }
}

package westphalia.experiment.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;

/**
 * Elementary effects: factors are moved one after the other along random paths through a grid of four levels.
 *
 * <pre>
 * EE_i = (f(x with x_i moved by d) - f(x)) / d,  d = 2/3 or -2/3 of the factor's range
 * mu_i = mean of EE_i,  mu_star_i = mean of |EE_i|,  sigma_i = standard deviation of EE_i, over r paths
 * </pre>
 *
 * <p>mu_star says how much a factor moves the result over its whole range; sigma, how much that depends on where the
 * others stand. Source: Morris 1991 (doi:10.1080/00401706.1991.10484804); mu_star: Campolongo, Cariboni and Saltelli
 * 2007 (doi:10.1016/j.envsoft.2006.10.004). Steps up and down are drawn alike, as luck keyed by seed, path and factor.
 * Intervals: bootstrap of the paths and of the runs.
 */
public final class MorrisScreening implements SensitivityMethod {
    private static final int LEVELS = 4;
    private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

    private static final int ORDER = 2;
    private static final int LEVEL = 3;
    private static final int DIRECTION = 4;

    private final int factors;
    private final double[][] points;
    private final int[][] moved;
    private final double[][] steps;

    /**
     * A screening.
     *
     * @param factors how many factors there are
     * @param paths how many random paths, r; each needs a point more than there are factors
     */
    public MorrisScreening(int factors, int paths, long seed) {
        this.factors = factors;
        this.points = new double[paths * (factors + 1)][];
        this.moved = new int[paths][];
        this.steps = new double[paths][factors];
        Luck luck = new Luck(seed, 0);
        for (int path = 0; path < paths; path++) {
            walk(luck, path);
        }
    }

    private void walk(Luck luck, int path) {
        double[] point = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            boolean isUp = luck.uniform(Purpose.DESIGN, DIRECTION, factor, path) < .5;
            int level = (int) (luck.uniform(Purpose.DESIGN, LEVEL, factor, path) * LEVELS / 2);
            point[factor] = level / (LEVELS - 1.0) + (isUp ? 0 : STEP);
            steps[path][factor] = isUp ? STEP : -STEP;
        }
        moved[path] = IntStream.range(0, factors)
                .boxed()
                .sorted(Comparator.comparingDouble(factor -> luck.uniform(Purpose.DESIGN, ORDER, factor, path)))
                .mapToInt(Integer::intValue)
                .toArray();
        int start = path * (factors + 1);
        points[start] = point.clone();
        for (int move = 0; move < factors; move++) {
            int factor = moved[path][move];
            point[factor] = Math.min(1, Math.max(0, point[factor] + steps[path][factor]));
            points[start + move + 1] = point.clone();
        }
    }

    @Override
    public double[][] points() {
        return points;
    }

    @Override
    public int factors() {
        return factors;
    }

    @Override
    public List<String> names() {
        return List.of("mu_star", "mu", "sigma");
    }

    @Override
    public int groups() {
        return moved.length;
    }

    @Override
    public double[] indices(double[] values, int[] drawn) {
        double[][] effects = new double[moved.length][factors];
        for (int path = 0; path < moved.length; path++) {
            for (int move = 0; move < factors; move++) {
                int factor = moved[path][move];
                int after = path * (factors + 1) + move + 1;
                effects[path][factor] = (values[after] - values[after - 1]) / steps[path][factor];
            }
        }
        return statistics(effects, drawn);
    }

    private double[] statistics(double[][] effects, int[] paths) {
        double[] statistics = new double[3 * factors];
        for (int factor = 0; factor < factors; factor++) {
            double sum = 0;
            double size = 0;
            for (int path : paths) {
                sum += effects[path][factor];
                size += Math.abs(effects[path][factor]);
            }
            double mean = sum / paths.length;
            double squares = 0;
            for (int path : paths) {
                double off = effects[path][factor] - mean;
                squares += off * off;
            }
            statistics[3 * factor] = size / paths.length;
            statistics[3 * factor + 1] = mean;
            statistics[3 * factor + 2] = Math.sqrt(squares / (paths.length - 1));
        }
        return statistics;
    }
}

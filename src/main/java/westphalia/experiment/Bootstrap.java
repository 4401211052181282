package westphalia.experiment;

import java.util.function.Function;
import org.apache.commons.math3.random.Well19937c;

/**
 * Statistics of samples drawn with replacement, for intervals by percentiles (Efron 1979, doi:10.1214/aos/1176344552).
 *
 * <p>The draws are the same every time, so that a table is the same every time.
 */
public final class Bootstrap {
    /** How many samples are drawn. */
    public static final int DRAWS = 1000;

    /** The seed of the draws. */
    public static final int SEED = 1648;

    private Bootstrap() {}

    /**
     * Draws samples and takes statistics of each.
     *
     * @param size the number of items, all of which can be drawn
     * @param statistics of the items at the positions drawn
     * @return one row a sample
     */
    public static double[][] draw(int size, Function<int[], double[]> statistics) {
        Well19937c luck = new Well19937c(SEED);
        double[][] drawn = new double[DRAWS][];
        int[] positions = new int[size];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int position = 0; position < size; position++) {
                positions[position] = luck.nextInt(size);
            }
            drawn[draw] = statistics.apply(positions);
        }
        return drawn;
    }
}

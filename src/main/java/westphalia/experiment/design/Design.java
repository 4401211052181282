package westphalia.experiment.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Luck.Purpose;
import westphalia.result.study.DesignPoint;
import westphalia.scenario.Problem;
import westphalia.scenario.ScenarioException;

/** Which points of all that are possible are run. */
public enum Design {
    /** Every value of every path with every value of every other. */
    GRID {
        @Override
        List<List<String>> values(List<Factor> factors, int samples, long seed) {
            List<List<String>> points = List.of(List.of());
            for (Factor factor : factors) {
                if (!(factor.levels() instanceof Levels.Listed listed)) {
                    throw new ScenarioException(List.of(new Problem(
                            "--vary",
                            0,
                            0,
                            factor.path(),
                            "a grid needs a step, as in from:to:step; from:to alone is for lhs and sobol")));
                }
                List<List<String>> longer = new ArrayList<>();
                for (List<String> point : points) {
                    for (String value : listed.values()) {
                        List<String> next = new ArrayList<>(point);
                        next.add(value);
                        longer.add(next);
                    }
                    refuseTooMany((long) longer.size());
                }
                points = longer;
            }
            return points;
        }
    },
    /**
     * Latin hypercube: each path's range is cut into as many pieces as there are points, and each piece is met once
     * (McKay, Beckman and Conover 1979, doi:10.2307/1268522).
     *
     * <p>Order of pieces and place within them are luck keyed by seed, path and number, so another path more or less
     * moves no value of the others.
     */
    LHS {
        @Override
        List<List<String>> values(List<Factor> factors, int samples, long seed) {
            Luck luck = new Luck(seed, 0);
            double[][] shares = new double[samples][factors.size()];
            for (int factor = 0; factor < factors.size(); factor++) {
                long path = Luck.key(factors.get(factor).path());
                List<Integer> pieces = IntStream.range(0, samples)
                        .boxed()
                        .sorted(Comparator.comparingDouble(piece -> luck.uniform(Purpose.DESIGN, 0, path, piece)))
                        .toList();
                for (int point = 0; point < samples; point++) {
                    int piece = pieces.get(point);
                    shares[point][factor] = (piece + luck.uniform(Purpose.DESIGN, 1, path, piece)) / samples;
                }
            }
            return at(factors, shares);
        }
    },
    /** Sobol's sequence without its first point, which is a corner; no luck in it. */
    SOBOL {
        @Override
        List<List<String>> values(List<Factor> factors, int samples, long seed) {
            SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors.size());
            sequence.nextVector();
            double[][] shares = new double[samples][];
            for (int point = 0; point < samples; point++) {
                shares[point] = sequence.nextVector();
            }
            return at(factors, shares);
        }
    };

    /** The most points of a design. */
    public static final int MOST_POINTS = 1_000_000;

    abstract List<List<String>> values(List<Factor> factors, int samples, long seed);

    /**
     * The points of the design.
     *
     * @param samples how many; a grid has as many as it has
     * @param seed of the luck of a Latin hypercube
     * @throws ScenarioException if a grid is asked for between numbers without a step
     */
    public List<DesignPoint> points(List<Factor> factors, int samples, long seed) {
        return numbered(values(factors, samples, seed));
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The points at shares of the way through every path's values, one row a point. */
    public static List<DesignPoint> points(List<Factor> factors, double[][] shares) {
        return numbered(at(factors, shares));
    }

    private static List<List<String>> at(List<Factor> factors, double[][] shares) {
        List<List<String>> points = new ArrayList<>();
        for (double[] row : shares) {
            List<String> point = new ArrayList<>();
            for (int factor = 0; factor < row.length; factor++) {
                point.add(factors.get(factor).levels().at(row[factor]));
            }
            points.add(point);
        }
        return points;
    }

    private static List<DesignPoint> numbered(List<List<String>> values) {
        return IntStream.range(0, values.size())
                .mapToObj(number -> new DesignPoint(number, values.get(number)))
                .toList();
    }

    private static void refuseTooMany(long points) {
        if (points > MOST_POINTS) {
            throw new ScenarioException(List.of(
                    new Problem("--vary", 0, 0, "", "makes more than " + MOST_POINTS + " points; take larger steps")));
        }
    }
}

package westphalia.experiment.claim;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import westphalia.experiment.Bootstrap;

/**
 * What is made of the samples of a question, and its 95% interval.
 *
 * <p>A sample holds one number a probe; samples of one run under different changes met the same luck, so they are
 * compared in pairs. A run in which any probe says nothing (NaN) is left out.
 */
public enum Statistic {
    /** The share of runs in which something happened; interval by Wilson. */
    SHARE {
        @Override
        Measurement of(double[][] samples) {
            int happened = (int) Math.round(StatUtils.sum(column(samples, 0)));
            var interval = new WilsonScoreInterval().createInterval(samples.length, happened, CONFIDENCE);
            double low = happened == 0 ? 0 : interval.getLowerBound();
            double high = happened == samples.length ? 1 : interval.getUpperBound();
            return new Measurement((double) happened / samples.length, low, high);
        }
    },
    /** The mean over the runs; interval by Student's t. */
    MEAN {
        @Override
        Measurement of(double[][] samples) {
            return mean(column(samples, 0));
        }
    },
    /** The median over the runs; interval by bootstrap. */
    MEDIAN {
        @Override
        Measurement of(double[][] samples) {
            return bootstrap(samples, drawn -> StatUtils.percentile(column(drawn, 0), 50));
        }
    },
    /** The mean of the first probe less the second, run by run; interval by Student's t on the differences. */
    DIFFERENCE {
        @Override
        Measurement of(double[][] samples) {
            return mean(
                    Arrays.stream(samples).mapToDouble(run -> run[0] - run[1]).toArray());
        }
    },
    /**
     * The share of the first probe less that of the second; interval for paired shares after Agresti and Min 2005, who
     * add half a run to each of the four cells, so that it has a width even where all runs agree.
     */
    SHARE_DIFFERENCE {
        @Override
        Measurement of(double[][] samples) {
            double more = Arrays.stream(samples).filter(run -> run[0] > run[1]).count();
            double less = Arrays.stream(samples).filter(run -> run[0] < run[1]).count();
            double runs = samples.length;
            double centre = (more - less) / (runs + 2);
            double spread =
                    Math.sqrt(more + less + 1 - (more - less) * (more - less) / (runs + 2)) / (runs + 2) * NORMAL;
            return new Measurement((more - less) / runs, Math.max(-1, centre - spread), Math.min(1, centre + spread));
        }
    },
    /** By which share the second probe's mean lies below the first's; interval by bootstrap of pairs. */
    REDUCTION {
        @Override
        Measurement of(double[][] samples) {
            return bootstrap(samples, drawn -> 1 - StatUtils.mean(column(drawn, 1)) / StatUtils.mean(column(drawn, 0)));
        }
    },
    /** The mean of the first probe over the mean of the second; interval by bootstrap of pairs. */
    RATIO {
        @Override
        Measurement of(double[][] samples) {
            return bootstrap(samples, drawn -> StatUtils.mean(column(drawn, 0)) / StatUtils.mean(column(drawn, 1)));
        }
    },
    /** (first - second) / (third - fourth), of means; interval by bootstrap of pairs. */
    RATIO_OF_DIFFERENCES {
        @Override
        Measurement of(double[][] samples) {
            return bootstrap(
                    samples,
                    drawn -> (StatUtils.mean(column(drawn, 0)) - StatUtils.mean(column(drawn, 1)))
                            / (StatUtils.mean(column(drawn, 2)) - StatUtils.mean(column(drawn, 3))));
        }
    },
    /** The mean of (first - second) - (third - fourth), run by run; interval by Student's t. */
    DIFFERENCE_OF_DIFFERENCES {
        @Override
        Measurement of(double[][] samples) {
            return mean(Arrays.stream(samples)
                    .mapToDouble(run -> run[0] - run[1] - (run[2] - run[3]))
                    .toArray());
        }
    },
    /**
     * The share of draws of the inputs in which the first of two arms has the larger mean: probes come in pairs, one
     * pair a draw; interval by Wilson over the draws.
     */
    SHARE_OF_DRAWS {
        @Override
        Measurement of(double[][] samples) {
            double[][] draws = new double[samples[0].length / 2][1];
            for (int draw = 0; draw < draws.length; draw++) {
                double first = StatUtils.mean(column(samples, 2 * draw));
                draws[draw][0] = first > StatUtils.mean(column(samples, 2 * draw + 1)) ? 1 : 0;
            }
            return SHARE.of(draws);
        }
    },
    /**
     * The same share of those draws only in which the two arms differ at all: where something always happens, or never
     * does, a few runs cannot tell them apart.
     */
    SHARE_OF_DRAWS_THAT_DIFFER {
        @Override
        Measurement of(double[][] samples) {
            int[] differing = IntStream.range(0, samples[0].length / 2)
                    .filter(draw ->
                            StatUtils.mean(column(samples, 2 * draw)) != StatUtils.mean(column(samples, 2 * draw + 1)))
                    .flatMap(draw -> IntStream.of(2 * draw, 2 * draw + 1))
                    .toArray();
            double[][] left = Arrays.stream(samples)
                    .map(run -> Arrays.stream(differing)
                            .mapToDouble(probe -> run[probe])
                            .toArray())
                    .toArray(double[][]::new);
            return differing.length == 0 ? Measurement.NONE : SHARE_OF_DRAWS.of(left);
        }
    };

    private static final double CONFIDENCE = 0.95;
    private static final double UPPER_TAIL = 0.975;
    private static final double NORMAL = 1.959964;

    /** The number and its interval from samples without gaps, at least one. */
    abstract Measurement of(double[][] samples);

    /** The number and its interval; {@link Measurement#NONE} if no run says anything. */
    Measurement measure(double[][] samples) {
        double[][] whole = Arrays.stream(samples)
                .filter(run -> Arrays.stream(run).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        return whole.length == 0 ? Measurement.NONE : of(whole);
    }

    private static double[] column(double[][] samples, int probe) {
        return Arrays.stream(samples).mapToDouble(run -> run[probe]).toArray();
    }

    private static Measurement mean(double[] values) {
        double mean = StatUtils.mean(values);
        if (values.length < 2) {
            return new Measurement(mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        double half = new TDistribution(null, values.length - 1.0).inverseCumulativeProbability(UPPER_TAIL)
                * Math.sqrt(StatUtils.variance(values) / values.length);
        return new Measurement(mean, mean - half, mean + half);
    }

    private static Measurement bootstrap(double[][] samples, ToDoubleFunction<double[][]> statistic) {
        double[] drawn = Arrays.stream(Bootstrap.draw(samples.length, positions -> new double[] {
                    statistic.applyAsDouble(Arrays.stream(positions)
                            .mapToObj(position -> samples[position])
                            .toArray(double[][]::new))
                }))
                .mapToDouble(row -> row[0])
                .toArray();
        double value = statistic.applyAsDouble(samples);
        double[] usable = Arrays.stream(drawn).filter(Double::isFinite).toArray();
        if (!Double.isFinite(value) || usable.length < Bootstrap.DRAWS / 2) {
            return Measurement.NONE;
        }
        double[] ends = {
            StatUtils.percentile(usable, 100 * (1 - UPPER_TAIL)), StatUtils.percentile(usable, 100 * UPPER_TAIL)
        };
        return new Measurement(value, ends[0], ends[1]);
    }
}

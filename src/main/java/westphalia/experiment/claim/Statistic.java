package westphalia.experiment.claim;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import westphalia.experiment.Bootstrap;
import westphalia.result.Share;

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
            return Measurement.of(Share.of((int) Math.round(StatUtils.sum(column(samples, 0))), samples.length));
        }
    },
    /** The mean over the runs; interval by Student's t, or that of a share if every run says 0 or 1. */
    MEAN {
        @Override
        Measurement of(double[][] samples) {
            if (areAll(samples, Statistic::isYesOrNo)) {
                return SHARE.of(samples);
            }
            Measurement mean = mean(column(samples, 0));
            return areAll(samples, Statistic::isPart) ? mean.within(0, 1) : mean;
        }
    },
    /** The median over the runs; interval by bootstrap. */
    MEDIAN {
        @Override
        Measurement of(double[][] samples) {
            return bootstrap(samples, drawn -> StatUtils.percentile(column(drawn, 0), 50));
        }
    },
    /**
     * The mean of the first probe less the second, run by run; interval by Student's t on the differences, or that of
     * shares if every run says 0 or 1.
     */
    DIFFERENCE {
        @Override
        Measurement of(double[][] samples) {
            if (areAll(samples, Statistic::isYesOrNo)) {
                return SHARE_DIFFERENCE.of(samples);
            }
            Measurement mean = mean(
                    Arrays.stream(samples).mapToDouble(run -> run[0] - run[1]).toArray());
            return areAll(samples, Statistic::isPart) ? mean.within(-1, 1) : mean;
        }
    },
    /** The share of the first probe less that of the second; interval by Agresti and Min. */
    SHARE_DIFFERENCE {
        @Override
        Measurement of(double[][] samples) {
            int more =
                    (int) Arrays.stream(samples).filter(run -> run[0] > run[1]).count();
            int less =
                    (int) Arrays.stream(samples).filter(run -> run[0] < run[1]).count();
            return Measurement.of(Share.difference(more, less, samples.length));
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

    private static final double UPPER_TAIL = 0.975;

    /** The number and its interval from samples without gaps, at least one. */
    abstract Measurement of(double[][] samples);

    /** The number and its interval; {@link Measurement#NONE} if no run says anything. */
    Measurement measure(double[][] samples) {
        double[][] whole = Arrays.stream(samples)
                .filter(run -> Arrays.stream(run).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        return whole.length == 0 ? Measurement.NONE : of(whole);
    }

    private static boolean areAll(double[][] samples, DoublePredicate kind) {
        return Arrays.stream(samples).flatMapToDouble(Arrays::stream).allMatch(kind);
    }

    private static boolean isYesOrNo(double value) {
        return value == 0 || value == 1;
    }

    private static boolean isPart(double value) {
        return value >= 0 && value <= 1;
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

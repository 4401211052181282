package westphalia.experiment.forecast.score;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.analysis.interpolation.LoessInterpolator;
import westphalia.model.decision.Logistic;

/** Scores of probabilities of events that happened or not. All take as many probabilities as observations. */
public final class ProbabilityScores {
    /** Probabilities are kept this far from 0 and 1 where their log-odds are taken. */
    static final double LEAST_PROBABILITY = 1e-3;

    private static final double LOESS_SPAN = 0.75;
    private static final int LEAST_FOR_LOESS = 8;
    private static final int MOST_STEPS = 50;
    private static final double LARGEST_SLOPE = 50;
    private static final double CONVERGED = 1e-10;

    private ProbabilityScores() {}

    /** The mean squared difference, {@code mean (p - y)^2} (Brier 1950, doi:10.1175/1520-0493(1950)078). */
    public static double brier(double[] probabilities, boolean[] observed) {
        double sum = 0;
        for (int item = 0; item < probabilities.length; item++) {
            double difference = probabilities[item] - (observed[item] ? 1 : 0);
            sum += difference * difference;
        }
        return sum / probabilities.length;
    }

    /**
     * The chance that an event that happened had a higher probability than one that did not, ties counted half (Hanley
     * and McNeil 1982, doi:10.1148/radiology.143.1.7063747); NaN if all or none happened.
     */
    public static double areaUnderCurve(double[] probabilities, boolean[] observed) {
        return areaUnderCurve(probabilities, observed, new int[probabilities.length]);
    }

    /**
     * The same chance over the pairs within one stratum. Pairs across strata are left out, so that a forecast that is
     * the same for all items of a stratum has 0.5 however strata differ.
     *
     * @param strata the stratum of every item, such as the origin of a forecast
     */
    public static double areaUnderCurve(double[] probabilities, boolean[] observed, int[] strata) {
        double better = 0;
        long pairs = 0;
        for (int event = 0; event < probabilities.length; event++) {
            for (int other = 0; observed[event] && other < probabilities.length; other++) {
                if (!observed[other] && strata[event] == strata[other]) {
                    int sign = Double.compare(probabilities[event], probabilities[other]);
                    better += sign > 0 ? 1 : sign == 0 ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? Double.NaN : better / pairs;
    }

    /** Events expected over events observed; NaN if none was observed. */
    public static double expectedToObserved(double[] probabilities, boolean[] observed) {
        double expected = 0;
        int events = 0;
        for (int item = 0; item < probabilities.length; item++) {
            expected += probabilities[item];
            events += observed[item] ? 1 : 0;
        }
        return events == 0 ? Double.NaN : expected / events;
    }

    /**
     * The slope b of {@code logit P(y) = a + b logit p} by maximum likelihood (Cox 1958, Biometrika 45: 562): 1 if
     * calibrated, below 1 if probabilities are too extreme. NaN where the data do not fix it: one probability for all,
     * or events perfectly told apart.
     */
    public static double calibrationSlope(double[] probabilities, boolean[] observed) {
        double intercept = 0;
        double slope = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] score = new double[2];
            double[] information = new double[3];
            for (int item = 0; item < probabilities.length; item++) {
                double odds = logOdds(probabilities[item]);
                double expected = Logistic.of(intercept + slope * odds);
                double left = (observed[item] ? 1 : 0) - expected;
                double weight = expected * (1 - expected);
                score[0] += left;
                score[1] += left * odds;
                information[0] += weight;
                information[1] += weight * odds;
                information[2] += weight * odds * odds;
            }
            double determinant = information[0] * information[2] - information[1] * information[1];
            if (!(determinant > CONVERGED) || Math.abs(slope) > LARGEST_SLOPE) {
                return Double.NaN;
            }
            double up = (information[2] * score[0] - information[1] * score[1]) / determinant;
            double steeper = (information[0] * score[1] - information[1] * score[0]) / determinant;
            intercept += up;
            slope += steeper;
            if (Math.abs(up) + Math.abs(steeper) < CONVERGED) {
                return slope;
            }
        }
        return Double.NaN;
    }

    /**
     * The intercept a of {@code logit P(y) = a + logit p}: 0 if as many events happened as were expected, above 0 if
     * more (calibration in the large; Van Calster et al. 2019, doi:10.1186/s12916-019-1466-7). NaN if all or none
     * happened.
     */
    public static double calibrationIntercept(double[] probabilities, boolean[] observed) {
        double intercept = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            double score = 0;
            double information = 0;
            for (int item = 0; item < probabilities.length; item++) {
                double expected = Logistic.of(intercept + logOdds(probabilities[item]));
                score += (observed[item] ? 1 : 0) - expected;
                information += expected * (1 - expected);
            }
            if (!(information > CONVERGED) || Math.abs(intercept) > LARGEST_SLOPE) {
                return Double.NaN;
            }
            double move = score / information;
            intercept += Math.max(-1, Math.min(1, move));
            if (Math.abs(move) < CONVERGED) {
                return intercept;
            }
        }
        return Double.NaN;
    }

    /**
     * The integrated calibration index, {@code mean |p - o(p)|} with o the smoothed share of events near p (Austin and
     * Steyerberg 2019, doi:10.1002/sim.8281). Smoothing is loess over the distinct probabilities, weighted by how many
     * forecasts share them; with fewer than eight distinct ones their plain shares stand for o.
     */
    public static double integratedCalibration(double[] probabilities, boolean[] observed) {
        Map<Double, int[]> byProbability = new TreeMap<>();
        for (int item = 0; item < probabilities.length; item++) {
            int[] counts = byProbability.computeIfAbsent(probabilities[item], none -> new int[2]);
            counts[0]++;
            counts[1] += observed[item] ? 1 : 0;
        }
        int size = byProbability.size();
        double[] distinct = new double[size];
        double[] shares = new double[size];
        double[] weights = new double[size];
        int next = 0;
        for (Map.Entry<Double, int[]> entry : byProbability.entrySet()) {
            distinct[next] = entry.getKey();
            weights[next] = entry.getValue()[0];
            shares[next++] = (double) entry.getValue()[1] / entry.getValue()[0];
        }
        double[] smoothed = size < LEAST_FOR_LOESS
                ? shares
                : new LoessInterpolator(LOESS_SPAN, 0).smooth(distinct, shares, weights);
        double sum = 0;
        for (int place = 0; place < size; place++) {
            double share = Math.max(0, Math.min(1, smoothed[place]));
            sum += weights[place] * Math.abs(distinct[place] - share);
        }
        return sum / probabilities.length;
    }

    private static double logOdds(double probability) {
        double kept = Math.max(LEAST_PROBABILITY, Math.min(1 - LEAST_PROBABILITY, probability));
        return StrictMath.log(kept / (1 - kept));
    }
}

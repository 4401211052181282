package westphalia.experiment.forecast.score;

/** Scores of forecast totals. A distribution gives the probability of every total from 0 on. */
public final class TotalScores {
    private TotalScores() {}

    /** The root of the mean squared difference of the distributions' means from what was observed. */
    public static double rootMeanSquare(double[][] distributions, int[] observed) {
        double sum = 0;
        for (int month = 0; month < observed.length; month++) {
            double difference = mean(distributions[month]) - observed[month];
            sum += difference * difference;
        }
        return Math.sqrt(sum / observed.length);
    }

    /**
     * The continuous ranked probability score, {@code sum over k of (F(k) - [k >= observed])^2} for whole numbers
     * (Gneiting and Raftery 2007, doi:10.1198/016214506000001437). For an ensemble it equals {@code mean |x - y| - mean
     * |x - x'| / 2}, for a single number its distance.
     */
    public static double rankedProbability(double[] distribution, int observed) {
        double cumulated = 0;
        double sum = 0;
        for (int total = 0; total < Math.max(distribution.length, observed); total++) {
            cumulated += total < distribution.length ? distribution[total] : 0;
            double difference = cumulated - (total >= observed ? 1 : 0);
            sum += difference * difference;
        }
        return sum;
    }

    /** The mean of the scores of single months. */
    public static double rankedProbability(double[][] distributions, int[] observed) {
        double sum = 0;
        for (int month = 0; month < observed.length; month++) {
            sum += rankedProbability(distributions[month], observed[month]);
        }
        return sum / observed.length;
    }

    /** The mean of a distribution. */
    public static double mean(double[] distribution) {
        double sum = 0;
        for (int total = 0; total < distribution.length; total++) {
            sum += total * distribution[total];
        }
        return sum;
    }

    /** The least total whose cumulated probability reaches a level. */
    public static int quantile(double[] distribution, double level) {
        double cumulated = 0;
        for (int total = 0; total < distribution.length; total++) {
            cumulated += distribution[total];
            if (cumulated >= level - 1e-12) {
                return total;
            }
        }
        return distribution.length - 1;
    }
}

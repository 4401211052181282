package westphalia.experiment.forecast.score;

/** Scores of probabilities of answers of which exactly one is given. */
public final class AnswerScores {
    /** No answer that was given costs more than the logarithm of this. */
    static final double LEAST_PROBABILITY = 1e-3;

    private AnswerScores() {}

    /**
     * The mean of {@code -log p} of the answers given (Good 1952), in nats. Probabilities below one in a thousand count
     * as one in a thousand, so that a single surprise stays finite.
     */
    public static double logLoss(double[][] probabilities, int[] given) {
        double sum = 0;
        for (int item = 0; item < given.length; item++) {
            sum -= StrictMath.log(Math.max(LEAST_PROBABILITY, probabilities[item][given[item]]));
        }
        return sum / given.length;
    }

    /** The share of answers given that were the likeliest. */
    public static double accuracy(double[][] probabilities, int[] given) {
        int right = 0;
        for (int item = 0; item < given.length; item++) {
            right += likeliest(probabilities[item]) == given[item] ? 1 : 0;
        }
        return (double) right / given.length;
    }

    /** The likeliest answer; of equals the first. */
    public static int likeliest(double[] probabilities) {
        int likeliest = 0;
        for (int answer = 1; answer < probabilities.length; answer++) {
            likeliest = probabilities[answer] > probabilities[likeliest] ? answer : likeliest;
        }
        return likeliest;
    }
}

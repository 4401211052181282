package westphalia.experiment.forecast.question;

import java.util.Arrays;

/** What one model answers to a question about recognitions. */
public final class Forecast {
    private final String model;
    private final double[] probabilities;
    private final double[][] totals;

    /**
     * An answer.
     *
     * @param model westphalia or a baseline
     * @param probabilities of recognition by the end, one a state at risk; empty where the model speaks of totals only
     * @param totals the distribution of the total at the end of every month: the probability of 0, of 1, and so on
     */
    public Forecast(String model, double[] probabilities, double[][] totals) {
        this.model = model;
        this.probabilities = probabilities.clone();
        this.totals = Arrays.stream(totals).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * The answer of a model for which states are independent of one another.
     *
     * @param byMonth for every month the probability, of every state at risk, to have recognised by its end
     */
    public static Forecast ofIndependentStates(String model, RecognitionQuestion question, double[][] byMonth) {
        double[][] totals = new double[byMonth.length][];
        for (int month = 0; month < totals.length; month++) {
            totals[month] = count(question.startingTotal(), byMonth[month]);
        }
        return new Forecast(model, byMonth[byMonth.length - 1], totals);
    }

    /** The distribution of a number plus the count of independent events (Poisson-binomial, by convolution). */
    private static double[] count(int start, double[] probabilities) {
        double[] distribution = new double[start + probabilities.length + 1];
        distribution[start] = 1;
        for (int event = 0; event < probabilities.length; event++) {
            for (int total = start + event + 1; total > start; total--) {
                distribution[total] = distribution[total] * (1 - probabilities[event])
                        + distribution[total - 1] * probabilities[event];
            }
            distribution[start] *= 1 - probabilities[event];
        }
        return distribution;
    }

    public String model() {
        return model;
    }

    /** Whether it says anything of single states. */
    public boolean hasProbabilities() {
        return probabilities.length > 0;
    }

    /** The probability that a state at risk recognises by the end. */
    public double probability(int item) {
        return probabilities[item];
    }

    public double[] probabilities() {
        return probabilities.clone();
    }

    public double[][] totals() {
        return Arrays.stream(totals).map(double[]::clone).toArray(double[][]::new);
    }
}

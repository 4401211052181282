package westphalia.experiment.forecast.question;

import java.util.Arrays;

/** What one model answers to a question about ballots. */
public final class BallotForecast {
    private final String model;
    private final double[][] answers;

    /**
     * An answer.
     *
     * @param model westphalia or a baseline
     * @param answers one row a ballot: the probabilities of yes, no and abstention of a member that answers; NaN where
     *     the model says nothing
     */
    public BallotForecast(String model, double[][] answers) {
        this.model = model;
        this.answers = Arrays.stream(answers).map(double[]::clone).toArray(double[][]::new);
    }

    public String model() {
        return model;
    }

    /** Whether anything is said of a ballot. */
    public boolean isKnown(int item) {
        return !Double.isNaN(answers[item][0]);
    }

    /** The probabilities of yes, no and abstention. */
    public double[] answers(int item) {
        return answers[item].clone();
    }
}

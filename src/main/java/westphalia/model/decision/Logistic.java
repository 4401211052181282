package westphalia.model.decision;

/** The curve L(x) = 1/(1 + exp(-x)) that turns a utility into a probability, and its inverse. */
public final class Logistic {
    private Logistic() {}

    /** The probability of a utility, in (0, 1). */
    public static double of(double utility) {
        return 1 / (1 + StrictMath.exp(-utility));
    }

    /** The utility of a probability; the probability lies strictly between 0 and 1. */
    public static double inverse(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}

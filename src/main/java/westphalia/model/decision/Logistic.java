package westphalia.model.decision;

/** The curve L(x) = 1/(1 + exp(-x)) that turns a utility into a probability, and its inverse. */
public final class Logistic {
    private Logistic() {}

    /** The probability of a utility, in (0, 1). */
    public static double of(double utility) {
        return 1 / (1 + StrictMath.exp(-utility));
    }

    /**
     * The probability of a utility behind a gate: {@code (1 - gate)^power L(utility)}.
     *
     * @param gate 0 open, 1 closed
     * @param power how the gate bites
     */
    public static double behind(double gate, double power, double utility) {
        double open = gate == 0 ? 1 : StrictMath.pow(1 - gate, power);
        return open * of(utility);
    }

    /** The utility of a probability; the probability lies strictly between 0 and 1. */
    public static double inverse(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }
}

package westphalia.model.decision;

import java.util.stream.IntStream;

/** The curve L(x) = 1/(1 + exp(-x)) that turns a utility into a probability, and its inverse. */
public final class Logistic {
    private static final int REACH = 40;
    private static final int STEPS_A_UNIT = 32;
    /** The curve at every step from -REACH to REACH. */
    private static final double[] STEPS = IntStream.rangeClosed(0, 2 * REACH * STEPS_A_UNIT)
            .mapToDouble(step -> of((double) step / STEPS_A_UNIT - REACH))
            .toArray();

    private Logistic() {}

    /** The probability of a utility, in (0, 1). */
    public static double of(double utility) {
        return 1 / (1 + StrictMath.exp(-utility));
    }

    /**
     * Whether the probability of a utility exceeds a draw: {@code L(utility) > drawn}, for the most part without
     * computing it.
     *
     * <p>The curve rises: a draw below a step left of the utility lies below its probability, one above a step to the
     * right above it. Both are taken one step further than need be, because the last digit of the curve need not rise.
     *
     * @param drawn in [0, 1)
     */
    public static boolean exceeds(double utility, double drawn) {
        int step = (int) ((utility + REACH) * STEPS_A_UNIT);
        if (step < 1 || step > STEPS.length - 3) {
            return of(utility) > drawn;
        }
        return STEPS[step - 1] > drawn || (STEPS[step + 2] > drawn && of(utility) > drawn);
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

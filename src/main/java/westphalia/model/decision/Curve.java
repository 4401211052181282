package westphalia.model.decision;

import java.io.Serializable;

/**
 * How the probability of an act follows from the sum u of its reasons: {@code P = min(most, open L((sign u - threshold)
 * / blur))}.
 *
 * <p>Rules 3 and 6: threshold 0, blur 1, open what the gate leaves. Rule 7: threshold and blur of the ballot; for a no
 * the sign is -1, and most is what a yes leaves. Rule 8: the blur of tabling.
 *
 * @param open what an imposed gate leaves, in [0, 1]
 * @param sign 1, or -1 where the reasons for the act count with the opposite sign
 * @param most the highest probability there can be, in [0, 1]
 */
public record Curve(double open, double threshold, double blur, int sign, double most) implements Serializable {
    /** The curve of most acts: P = L(u). */
    public static final Curve PLAIN = new Curve(1, 0, 1);

    /** A rising curve without a ceiling of its own. */
    public Curve(double open, double threshold, double blur) {
        this(open, threshold, blur, 1, 1);
    }

    /**
     * The curve behind an imposed gate.
     *
     * @param gate 0 open, 1 closed
     * @param power how the gate bites
     */
    public static Curve behind(double gate, double power) {
        return gate == 0 ? PLAIN : new Curve(StrictMath.pow(1 - gate, power), 0, 1);
    }

    /** The same curve with the gate open. */
    public Curve ungated() {
        return open == 1 ? this : new Curve(1, threshold, blur, sign, most);
    }

    /** The probability from the sum of the reasons. */
    public double probability(double utility) {
        return Math.min(most, open * Logistic.of((sign * utility - threshold) / blur));
    }

    /**
     * The sum from which the act happens under a luck, of a curve that rises; infinite if no sum suffices, minus infinity
     * if any does.
     */
    public double utilityAt(double luck) {
        if (sign < 0) {
            throw new IllegalStateException("the curve of a no falls; its act happens below a sum, not above one");
        }
        if (luck <= 0) {
            return open > 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return luck >= Math.min(most, open)
                ? Double.POSITIVE_INFINITY
                : threshold + blur * Logistic.inverse(luck / open);
    }
}

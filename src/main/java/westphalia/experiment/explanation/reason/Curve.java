package westphalia.experiment.explanation.reason;

import westphalia.model.decision.Logistic;

/**
 * How the probability of an act follows from the sum of its reasons: {@code P = open L((u - threshold) / blur)}.
 *
 * <p>Rule 3 and 6: threshold 0, blur 1, open what the gate leaves. Rule 7: threshold and blur of the ballot; a no turns
 * the sign of u. Rule 8: the blur of tabling.
 *
 * @param open what an imposed gate leaves, in [0, 1]
 */
public record Curve(double open, double threshold, double blur) {
    /** The curve behind a gate. */
    public static Curve behind(Gate gate) {
        return new Curve(gate.open(), 0, 1);
    }

    /** The probability from the sum of the reasons. */
    public double probability(double utility) {
        return open * Logistic.of((utility - threshold) / blur);
    }

    /** The sum from which the act happens under a luck; infinite if no sum suffices, minus infinity if any does. */
    public double utilityAt(double luck) {
        if (luck <= 0) {
            return open > 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return luck >= open ? Double.POSITIVE_INFINITY : threshold + blur * Logistic.inverse(luck / open);
    }
}

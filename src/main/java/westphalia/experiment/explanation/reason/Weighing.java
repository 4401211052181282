package westphalia.experiment.explanation.reason;

import java.util.List;
import westphalia.model.decision.Curve;

/**
 * A decision taken apart: its reasons, what they come to, and how luck had it.
 *
 * @param reasons the largest first; the parts of a stance count like reasons of their own
 * @param curve how the probability follows from their sum
 * @param happened whether the act happened, which is {@code luck < probability}
 * @param flip what would have made it another
 */
public record Weighing(
        List<Reason> reasons, Curve curve, Gate gate, double probability, double luck, boolean happened, Flip flip) {

    /** The sum of the reasons. */
    public double sum() {
        return Reason.sum(reasons);
    }

    /** In what the reasons are counted: log-odds, or the value of a vote to a sponsor. */
    public String unit() {
        return curve.blur() == 1 ? "log-odds" : "value";
    }

    /** The probability if no gate were imposed. */
    public double ungated() {
        return curve.ungated().probability(sum());
    }

    /** Takes a decision apart; a gate is offered as a way only where one is imposed. */
    public static Weighing of(List<Reason> reasons, Curve curve, Gate gate, double probability, double luck) {
        boolean happened = luck < probability;
        double ungated = curve.ungated().probability(Reason.sum(reasons));
        double gateNeeded = gate.isImposed() ? gate.flippingAt(ungated, luck, happened) : Double.NaN;
        return new Weighing(
                reasons, curve, gate, probability, luck, happened, Flip.of(reasons, curve, luck, happened, gateNeeded));
    }
}

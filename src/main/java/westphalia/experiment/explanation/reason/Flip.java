package westphalia.experiment.explanation.reason;

import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.decision.Curve;

/**
 * The smallest single change that would have made the act another under the same luck.
 *
 * <p>All reasons enter one sum, so each would have to change by the same amount; least, measured by its own size, would
 * have to change the largest one that a scenario or a history could change.
 *
 * @param needed what has to be added to the sum; infinite if nothing suffices
 * @param reason the reason that would have to change least for its size; null if nothing suffices
 * @param decisive reasons each of which alone, taken away, makes the act another
 * @param gate the value of the gate that makes the act another; NaN if none does
 */
public record Flip(double needed, @Nullable Reason reason, List<Reason> decisive, double gate) {
    private static final double MARGIN = 1e-6;

    /** Whether a change of one reason suffices. */
    public boolean isPossible() {
        return reason != null;
    }

    /** What the least changed reason would count then. */
    public double changed() {
        return reason == null ? Double.NaN : reason.value() + needed;
    }

    /** The flip of a decision under its luck. */
    public static Flip of(List<Reason> reasons, Curve curve, double luck, boolean happened, double gate) {
        double sum = Reason.sum(reasons);
        double needed = curve.utilityAt(luck) - sum + (happened ? -MARGIN : MARGIN);
        return of(reasons, needed, gate);
    }

    /** The flip for which so much has to be added to the sum. */
    public static Flip of(List<Reason> reasons, double needed, double gate) {
        if (Double.isInfinite(needed)) {
            return new Flip(needed, null, List.of(), gate);
        }
        Reason least = null;
        for (Reason reason : reasons) {
            boolean isBetter = least == null
                    || (reason.isChangeable() && !least.isChangeable())
                    || (reason.isChangeable() == least.isChangeable()
                            && Math.abs(reason.value()) > Math.abs(least.value()));
            least = isBetter ? reason : least;
        }
        List<Reason> decisive = reasons.stream()
                .filter(Reason::isChangeable)
                .filter(reason -> needed > 0 ? -reason.value() >= needed : -reason.value() <= needed)
                .toList();
        return new Flip(needed, least, decisive, gate);
    }
}

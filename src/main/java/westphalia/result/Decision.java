package westphalia.result;

import java.io.Serializable;
import java.util.Map;
import westphalia.model.decision.Term;

/**
 * A decision with all that reproduces it: the act happens if {@code luck < probability}, unless somebody played the
 * state.
 *
 * @param month the proleptic month
 * @param state ISO3 of the state that decides, or the id of a claimant that does
 * @param subject the claimant or draft it decides about
 * @param act what it decides: recognise, table, yes...
 * @param terms the named reasons; their sum is the utility
 * @param gate the imposed gate, 0 open, 1 closed
 * @param probability the probability of the act
 * @param luck the draw, in [0, 1)
 * @param happened whether the act happened
 * @param isPlayed whether somebody who played the state decided, and not luck
 */
public record Decision(
        long month,
        String state,
        String subject,
        String act,
        Map<Term, Double> terms,
        double gate,
        double probability,
        double luck,
        boolean happened,
        boolean isPlayed)
        implements Serializable {

    /** A decision that luck made. */
    public Decision(
            long month,
            String state,
            String subject,
            String act,
            Map<Term, Double> terms,
            double gate,
            double probability,
            double luck,
            boolean happened) {
        this(month, state, subject, act, terms, gate, probability, luck, happened, false);
    }

    /** The same decision as somebody made it who played the state. */
    public Decision played(boolean isDone) {
        return new Decision(month, state, subject, act, terms, gate, probability, luck, isDone, true);
    }
}

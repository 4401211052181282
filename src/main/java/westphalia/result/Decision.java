package westphalia.result;

import java.io.Serializable;
import java.util.Map;
import westphalia.model.decision.Curve;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;

/**
 * A decision with all that justifies it, as the rule that decided handed it over: the act happens if {@code luck <
 * probability}, unless a user played the state.
 *
 * @param month the proleptic month
 * @param state ISO3 of the state that decides, or the id of a claimant that does
 * @param subject the claimant or draft it decides about
 * @param act what it decides
 * @param target ISO3 of the state to which the act is done; empty if it is done to none
 * @param standing by what right it decides
 * @param curve how the probability follows from the sum of the terms
 * @param terms the named reasons; their sum is the utility
 * @param gate the imposed gate, 0 open, 1 closed
 * @param probability the probability of the act
 * @param luck the draw, in [0, 1)
 * @param happened whether the act happened
 * @param isPlayed whether a user who played the state decided, and not luck
 */
public record Decision(
        long month,
        String state,
        String subject,
        DecidedAct act,
        String target,
        Standing standing,
        Curve curve,
        Map<Term, Double> terms,
        double gate,
        double probability,
        double luck,
        boolean happened,
        boolean isPlayed)
        implements Serializable {

    /** A decision that luck made, about an act that is done to no state. */
    public Decision(
            long month,
            String state,
            String subject,
            DecidedAct act,
            Standing standing,
            Curve curve,
            Map<Term, Double> terms,
            double gate,
            double probability,
            double luck) {
        this(
                month,
                state,
                subject,
                act,
                "",
                standing,
                curve,
                terms,
                gate,
                probability,
                luck,
                luck < probability,
                false);
    }

    /** The same decision as a user made it who played the state. */
    public Decision played(boolean isDone) {
        return new Decision(
                month, state, subject, act, target, standing, curve, terms, gate, probability, luck, isDone, true);
    }

    /** The act as tables write it, the state to which it is done included. */
    public String written() {
        return act.written(target);
    }
}

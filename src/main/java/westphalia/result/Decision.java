package westphalia.result;

import java.util.Map;
import westphalia.model.decision.Term;

/**
 * A decision with all that reproduces it: the act happens if {@code luck < probability}.
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
        boolean happened) {}

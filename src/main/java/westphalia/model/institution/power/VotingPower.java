package westphalia.model.institution.power;

import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The voting power of a body's members by one index.
 *
 * @param index which index
 * @param body the body measured
 * @param permanent the power of each member with a veto; empty in a body without vetoes
 * @param elected the power of each member without a veto; empty where all hold one
 * @param powerToAct the body's own ease of deciding, for the index that has one
 */
public record VotingPower(
        PowerIndex index,
        VotingBody body,
        Optional<MemberPower> permanent,
        Optional<MemberPower> elected,
        Optional<BigFraction> powerToAct) {

    /** How many times an elected member's power a permanent member has; empty if there is no such number. */
    public Optional<BigFraction> ratio() {
        if (permanent.isEmpty() || elected.isEmpty()) {
            return Optional.empty();
        }
        BigFraction divisor = elected.get().value();
        return divisor.equals(BigFraction.ZERO)
                ? Optional.empty()
                : Optional.of(permanent.get().value().divide(divisor));
    }
}

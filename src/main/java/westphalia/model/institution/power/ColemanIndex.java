package westphalia.model.institution.power;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Coleman's measures: the body's power to act, and each member's power to prevent it from acting.
 *
 * <pre>
 *   A   = ω / 2^M        the body's power to act
 *   P_i = η_i / ω        a member's power to prevent action
 * </pre>
 *
 * <p>ω are the winning coalitions among the 2^M, Σ_(s ≥ max(Q, V)) C(M − V, s − V) for M members of which V hold a
 * veto, with quota Q; η_i the swings of {@link BanzhafIndex}. A member with a veto prevents whatever it likes, P = 1.
 * The members' values sum to nothing in particular: they are chances, not shares.
 *
 * <p>Source: J. S. Coleman, Control of collectivities and the power of a collectivity to act, in B. Lieberman (ed.),
 * Social Choice (1971), 269–300. His power to initiate action is left out.
 */
final class ColemanIndex {
    private ColemanIndex() {}

    static VotingPower of(VotingBody body) {
        Swings swings = Swings.binary(body);
        BigInteger winning = Swings.winningCoalitions(body);
        return new VotingPower(
                PowerIndex.COLEMAN,
                body,
                body.vetoes() == 0 ? Optional.empty() : Optional.of(powerToPrevent(swings.permanent(), winning)),
                body.elected() == 0 ? Optional.empty() : Optional.of(powerToPrevent(swings.elected(), winning)),
                Optional.of(new BigFraction(winning, BigInteger.TWO.pow(body.members()))));
    }

    private static MemberPower powerToPrevent(BigInteger swings, BigInteger winning) {
        return new MemberPower(new BigFraction(swings, winning), Optional.empty(), Optional.of(swings));
    }
}

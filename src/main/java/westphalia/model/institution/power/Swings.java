package westphalia.model.institution.power;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * In how many of the others' ballots a member's yes or no decides.
 *
 * @param body the body
 * @param permanent swings of one member with a veto, 0 where there is none
 * @param elected swings of one member without a veto, 0 where there is none
 */
record Swings(VotingBody body, BigInteger permanent, BigInteger elected) {

    /**
     * The swings where members say yes or no only.
     *
     * <p>A member with a veto decides in every ballot of the others that would carry with it; one without a veto only
     * where all vetoes are in favour and exactly one yes is missing.
     */
    static Swings binary(VotingBody body) {
        BigInteger permanent = body.vetoes() == 0 ? BigInteger.ZERO : winningCoalitions(body);
        BigInteger elected = body.elected() == 0
                ? BigInteger.ZERO
                : BallotPatterns.exactly(
                        BallotPatterns.coalitions(body.elected() - 1), body.quota() - body.vetoes() - 1);
        return new Swings(body, permanent, elected);
    }

    /**
     * The swings where members may also abstain, and an abstention is no veto.
     *
     * <p>A member with a veto decides wherever no other vetoes and at least Q − 1 others say yes; one without a veto
     * where none vetoes and exactly Q − 1 others say yes.
     */
    static Swings ternary(VotingBody body) {
        int lacking = body.quota() - 1;
        BigInteger permanent = body.vetoes() == 0
                ? BigInteger.ZERO
                : BallotPatterns.atLeast(BallotPatterns.withAbstention(body.vetoes() - 1, body.elected()), lacking);
        BigInteger elected = body.elected() == 0
                ? BigInteger.ZERO
                : BallotPatterns.exactly(BallotPatterns.withAbstention(body.vetoes(), body.elected() - 1), lacking);
        return new Swings(body, permanent, elected);
    }

    /** How many of the 2^M coalitions win. */
    static BigInteger winningCoalitions(VotingBody body) {
        return BallotPatterns.atLeast(
                BallotPatterns.coalitions(body.elected()), body.smallestWinningCoalition() - body.vetoes());
    }

    /** The swings of all members together; never 0, since a draft can both carry and fail. */
    BigInteger total() {
        return permanent
                .multiply(BigInteger.valueOf(body.vetoes()))
                .add(elected.multiply(BigInteger.valueOf(body.elected())));
    }

    /** The index's value for each kind of member: its share of all swings, and of the others' ballots. */
    VotingPower normalised(PowerIndex index, int answers) {
        BigInteger ballotsOfOthers = BigInteger.valueOf(answers).pow(body.members() - 1);
        return new VotingPower(
                index,
                body,
                body.vetoes() == 0 ? Optional.empty() : Optional.of(share(permanent, ballotsOfOthers)),
                body.elected() == 0 ? Optional.empty() : Optional.of(share(elected, ballotsOfOthers)),
                Optional.empty());
    }

    private MemberPower share(BigInteger swings, BigInteger ballotsOfOthers) {
        return new MemberPower(
                new BigFraction(swings, total()),
                Optional.of(new BigFraction(swings, ballotsOfOthers)),
                Optional.of(swings));
    }
}

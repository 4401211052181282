package westphalia.model.institution.power;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The Shapley–Shubik index: how often a member completes a winning coalition when members join in random order.
 *
 * <pre>
 *   φ_i = Σ_S (s − 1)! (M − s)! / M!     over coalitions S of size s that win with i and lose without i
 * </pre>
 *
 * <p>S wins if it holds all V members with a veto and s ≥ Q. A member with a veto is critical in each winning
 * coalition, of which C(M − V, s − V) have size s; one without a veto only where s = Q ≥ V + 1, in C(M − V − 1, Q − V −
 * 1) of them. As (s − 1)! (M − s)! / M! = 1 / (M C(M − 1, s − 1)), the sum is over sizes only. The values of all
 * members sum to 1. Who does not join is against: there is no abstention here. See {@link TernaryShapleyIndex}.
 *
 * <p>Source: L. S. Shapley and M. Shubik, A method for evaluating the distribution of power in a committee system,
 * American Political Science Review 48 (1954), 787–792, which gives the Council of eleven as its example.
 */
final class ShapleyShubikIndex {
    private ShapleyShubikIndex() {}

    static VotingPower of(VotingBody body) {
        return new VotingPower(
                PowerIndex.SHAPLEY_SHUBIK,
                body,
                body.vetoes() == 0 ? Optional.empty() : Optional.of(MemberPower.of(permanent(body))),
                body.elected() == 0 ? Optional.empty() : Optional.of(MemberPower.of(elected(body))),
                Optional.empty());
    }

    private static BigFraction permanent(VotingBody body) {
        BigInteger[] electedInCoalition = BallotPatterns.coalitions(body.elected());
        BigInteger[] predecessors = BallotPatterns.coalitions(body.members() - 1);
        BigFraction sum = BigFraction.ZERO;
        for (int size = body.smallestWinningCoalition(); size <= body.members(); size++) {
            BigInteger coalitions = electedInCoalition[size - body.vetoes()];
            sum = sum.add(new BigFraction(coalitions, predecessors[size - 1]));
        }
        return sum.divide(body.members());
    }

    private static BigFraction elected(VotingBody body) {
        BigInteger coalitions =
                BallotPatterns.exactly(BallotPatterns.coalitions(body.elected() - 1), body.quota() - body.vetoes() - 1);
        BigInteger predecessors = BallotPatterns.coalitions(body.members() - 1)[body.quota() - 1];
        return new BigFraction(coalitions, predecessors).divide(body.members());
    }
}

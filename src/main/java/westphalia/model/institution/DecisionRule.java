package westphalia.model.institution;

import java.util.ArrayList;
import java.util.List;
import westphalia.model.Vote;

/**
 * The rule by which a body turns votes into a decision.
 *
 * <p>A rule says when a {@link Tally} carries; counting, vetoes and pivotality follow from that and are the same for
 * all. Ballots come as two arrays of one length, the votes and whether the member in that place is permanent;
 * {@link #isAdopted(Vote[], boolean[])} builds nothing that lasts and is meant to be called millions of times. Every
 * rule is monotone: a vote changed to yes never turns adoption into failure.
 */
public sealed interface DecisionRule permits QuotaWithVetoes, TwoThirds, Unanimity, Consensus, SimpleMajority {

    /** Whether a draft with these votes carries. */
    boolean isAdopted(Tally tally);

    /** Whether a permanent member's no in these votes counts as a veto. */
    default boolean isOpenToVeto(Tally tally) {
        return false;
    }

    /** Whether a draft with this ballot carries. */
    default boolean isAdopted(Vote[] votes, boolean[] permanent) {
        return isAdopted(Tally.of(votes, permanent));
    }

    /** Decides a ballot and says who vetoed. */
    default Verdict decide(Vote[] votes, boolean[] permanent) {
        Tally tally = Tally.of(votes, permanent);
        List<Integer> vetoedBy = new ArrayList<>();
        if (isOpenToVeto(tally)) {
            for (int member = 0; member < votes.length; member++) {
                if (permanent[member] && votes[member] == Vote.NO) {
                    vetoedBy.add(member);
                }
            }
        }
        return new Verdict(isAdopted(tally), tally, vetoedBy);
    }

    /** Decides a ballot given member by member; the places in the verdict are those of the list. */
    default Verdict decide(List<CastVote> ballot) {
        return decide(votesOf(ballot), seatsOf(ballot));
    }

    /**
     * Whether the outcome turned on this member alone.
     *
     * <p>A member is pivotal if its vote flipped, all others staying as they are, flips the outcome: yes becomes no,
     * and anything else becomes yes. A member that kept out of the way of a draft by abstaining is therefore not
     * pivotal, though its no might have stopped it; see {@link #isPivotal(int, Vote, Vote[], boolean[])} for such a
     * question.
     */
    default boolean isPivotal(int member, Vote[] votes, boolean[] permanent) {
        return isPivotal(member, votes[member] == Vote.YES ? Vote.NO : Vote.YES, votes, permanent);
    }

    /** Whether the outcome would have been another had this member answered otherwise. */
    default boolean isPivotal(int member, Vote otherwise, Vote[] votes, boolean[] permanent) {
        Tally tally = Tally.of(votes, permanent);
        return isAdopted(tally) != isAdopted(tally.afterChange(votes[member], otherwise, permanent[member]));
    }

    /** For each member, whether the outcome turned on it alone. */
    default boolean[] pivotal(Vote[] votes, boolean[] permanent) {
        Tally tally = Tally.of(votes, permanent);
        boolean adopted = isAdopted(tally);
        boolean[] pivotal = new boolean[votes.length];
        for (int member = 0; member < votes.length; member++) {
            Vote flipped = votes[member] == Vote.YES ? Vote.NO : Vote.YES;
            pivotal[member] = adopted != isAdopted(tally.afterChange(votes[member], flipped, permanent[member]));
        }
        return pivotal;
    }

    /** For each member of a ballot, whether the outcome turned on it alone. */
    default boolean[] pivotal(List<CastVote> ballot) {
        return pivotal(votesOf(ballot), seatsOf(ballot));
    }

    private static Vote[] votesOf(List<CastVote> ballot) {
        return ballot.stream().map(CastVote::vote).toArray(Vote[]::new);
    }

    private static boolean[] seatsOf(List<CastVote> ballot) {
        boolean[] permanent = new boolean[ballot.size()];
        for (int member = 0; member < permanent.length; member++) {
            permanent[member] = ballot.get(member).permanent();
        }
        return permanent;
    }
}

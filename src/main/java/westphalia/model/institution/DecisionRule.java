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

    /** Whether a permanent member's no can ever be a veto. */
    default boolean knowsVeto() {
        return false;
    }

    /** The rule by which the same body decides on procedure, where nobody has a veto. */
    default DecisionRule onProcedure() {
        return this;
    }

    /** What a draft needs, as in {@code needs at least 9 yes votes and no veto}. */
    String needs();

    /**
     * The probability that a draft carries, vetoes left aside, if members answer independently.
     *
     * @param yes the probability of a yes, by member
     * @param no the probability of a no, by member
     */
    default double passage(double[] yes, double[] no) {
        return new Chances(yes, no).of(this);
    }

    /** The yes votes that are needed whatever the others answer; 0 where that depends on their answers. */
    default int yesNeeded() {
        return 0;
    }

    /** How many yes votes there are beyond those needed; 0 where no number of yes votes is enough by itself. */
    default double surplus(double yes) {
        return 0;
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
     * <p>A member is pivotal if another answer of its own, all others staying as they are, would have changed whether
     * the draft carries; the answers are yes, no and abstention. So is a permanent member that lets a draft pass by
     * abstaining, for its no would have stopped it, and a member that was absent, if its answer would have decided.
     */
    default boolean isPivotal(int member, Vote[] votes, boolean[] permanent) {
        return isPivotal(Tally.of(votes, permanent), votes[member], permanent[member]);
    }

    /** Whether the outcome would have been another had this member answered otherwise. */
    default boolean isPivotal(int member, Vote otherwise, Vote[] votes, boolean[] permanent) {
        Tally tally = Tally.of(votes, permanent);
        return isAdopted(tally) != isAdopted(tally.afterChange(votes[member], otherwise, permanent[member]));
    }

    /** For each member, whether the outcome turned on it alone. */
    default boolean[] pivotal(Vote[] votes, boolean[] permanent) {
        Tally tally = Tally.of(votes, permanent);
        boolean[] pivotal = new boolean[votes.length];
        for (int member = 0; member < votes.length; member++) {
            pivotal[member] = isPivotal(tally, votes[member], permanent[member]);
        }
        return pivotal;
    }

    private boolean isPivotal(Tally tally, Vote given, boolean isPermanent) {
        boolean adopted = isAdopted(tally);
        return adopted != isAdopted(tally.afterChange(given, Vote.YES, isPermanent))
                || adopted != isAdopted(tally.afterChange(given, Vote.NO, isPermanent))
                || adopted != isAdopted(tally.afterChange(given, Vote.ABSTAIN, isPermanent));
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

package westphalia.model.institution;

import westphalia.model.Vote;

/**
 * The count of the votes on one draft.
 *
 * <p>Every rule of this package decides on these five numbers alone: members are equal but for a permanent seat.
 *
 * @param yes members in favour
 * @param no members against, permanent ones included
 * @param abstain members that abstained
 * @param notParticipating members that took no part
 * @param permanentNo permanent members among those against
 */
public record Tally(int yes, int no, int abstain, int notParticipating, int permanentNo) {
    public Tally {
        if (Math.min(Math.min(yes, no), Math.min(abstain, notParticipating)) < 0) {
            throw new IllegalArgumentException(
                    "tally: no count may be negative, but yes, no, abstain, not participating" + " are " + yes + ", "
                            + no + ", " + abstain + ", " + notParticipating);
        }
        if (permanentNo < 0 || permanentNo > no) {
            throw new IllegalArgumentException(
                    "tally: permanent noes must lie between 0 and the noes, " + no + ", but are " + permanentNo);
        }
    }

    /**
     * Counts a ballot.
     *
     * @param votes one vote a member
     * @param permanent whether the member of the same place sits permanently
     */
    public static Tally of(Vote[] votes, boolean[] permanent) {
        if (votes.length != permanent.length) {
            throw new IllegalArgumentException("ballot: there must be one seat for each vote, but there are "
                    + votes.length + " votes and " + permanent.length + " seats");
        }
        int yes = 0;
        int no = 0;
        int abstain = 0;
        int notParticipating = 0;
        int permanentNo = 0;
        for (int member = 0; member < votes.length; member++) {
            switch (votes[member]) {
                case YES -> yes++;
                case NO -> {
                    no++;
                    permanentNo += permanent[member] ? 1 : 0;
                }
                case ABSTAIN -> abstain++;
                case NOT_PARTICIPATING -> notParticipating++;
            }
        }
        return new Tally(yes, no, abstain, notParticipating, permanentNo);
    }

    /** The count if one member had answered otherwise. */
    public Tally afterChange(Vote from, Vote to, boolean permanent) {
        return new Tally(
                yes + change(from, to, Vote.YES),
                no + change(from, to, Vote.NO),
                abstain + change(from, to, Vote.ABSTAIN),
                notParticipating + change(from, to, Vote.NOT_PARTICIPATING),
                permanentNo + (permanent ? change(from, to, Vote.NO) : 0));
    }

    private static int change(Vote from, Vote to, Vote counted) {
        return (to == counted ? 1 : 0) - (from == counted ? 1 : 0);
    }
}

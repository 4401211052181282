package westphalia.model.institution;

import westphalia.model.Vote;

/**
 * The duty of a party to a dispute to abstain.
 *
 * <p>Where the duty is in force, a party's yes or no is turned into an abstention before the body decides; absence
 * stays absence. As abstention is no veto, a permanent member that is a party can no longer stop the draft.
 *
 * <p>Source: Charter of the United Nations, Article 27(3): "in decisions under Chapter VI, and under paragraph 3 of
 * Article 52, a party to a dispute shall abstain from voting". The Council has hardly applied it since the 1950s, and
 * parties vote; so the duty is a switch, off in the shipped scenarios.
 *
 * @param inForce whether the duty is applied
 */
public record ObligatoryAbstention(boolean inForce) {
    /**
     * The ballot as it counts.
     *
     * @param votes one vote a member; left as it is
     * @param party whether the member of the same place is a party to the dispute
     * @return a new array
     */
    public Vote[] apply(Vote[] votes, boolean[] party) {
        if (votes.length != party.length) {
            throw new IllegalArgumentException("parties: there must be one entry for each vote, but there are "
                    + votes.length + " votes and " + party.length + " entries");
        }
        Vote[] counted = votes.clone();
        for (int member = 0; inForce && member < counted.length; member++) {
            if (party[member] && (counted[member] == Vote.YES || counted[member] == Vote.NO)) {
                counted[member] = Vote.ABSTAIN;
            }
        }
        return counted;
    }
}

package westphalia.model.institution;

import java.util.List;

/**
 * What became of a draft put to the vote.
 *
 * @param adopted whether the draft carried
 * @param tally the votes counted
 * @param vetoedBy the places in the ballot of the permanent members whose no was a veto, in the ballot's order; empty
 *     if the draft carried or would have failed by the quota anyway
 */
public record Verdict(boolean adopted, Tally tally, List<Integer> vetoedBy) {
    public Verdict {
        vetoedBy = List.copyOf(vetoedBy);
        if (adopted && !vetoedBy.isEmpty()) {
            throw new IllegalArgumentException("verdict: an adopted draft has no veto, but places " + vetoedBy);
        }
    }

    /** Whether a veto alone stopped the draft. */
    public boolean isVetoed() {
        return !vetoedBy.isEmpty();
    }
}

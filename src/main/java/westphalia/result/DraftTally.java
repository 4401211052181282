package westphalia.result;

import java.util.List;
import java.util.Map;

/**
 * What became of one draft over all runs in which it came up.
 *
 * @param month the proleptic month
 * @param draft the draft's id
 * @param title what it asks
 * @param runs the number of runs in which it came up
 * @param outcomes in how many of them it ended how; outcomes that never occurred are absent
 * @param meanYes mean of votes for it, cast or expected
 * @param vetoes in how many runs each permanent member's no blocked it, cast or expected
 * @param members how each member voted, permanent members first, then by ISO3
 */
public record DraftTally(
        long month,
        String draft,
        String title,
        String body,
        String claimant,
        int runs,
        Map<DraftOutcome.Outcome, Integer> outcomes,
        double meanYes,
        Map<String, Integer> vetoes,
        List<Member> members) {

    /** How one member voted over the runs; the four counts add up to the runs in which the draft came up. */
    public record Member(String state, boolean isPermanent, int yes, int no, int abstain, int notParticipating) {}
}

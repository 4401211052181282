package westphalia.result;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a draft in one run.
 *
 * @param month the proleptic month
 * @param draft the draft's id
 * @param title what it asks, for pictures
 * @param body the organisation that decided
 * @param outcome how it ended
 * @param yes votes cast for it, or expected if it was shelved (then not always whole)
 * @param vetoedBy ISO3 of permanent members whose no blocked it, or was expected to
 */
public record DraftOutcome(
        long month,
        String draft,
        String title,
        String body,
        String claimant,
        String sponsor,
        Kind kind,
        Outcome outcome,
        double yes,
        double no,
        double abstain,
        List<String> vetoedBy)
        implements Serializable {

    /** By which rule a draft is decided. */
    public enum Kind {
        SUBSTANTIVE,
        PROCEDURAL,
        MEMBERSHIP
    }

    /** How a draft ends. */
    public enum Outcome {
        ADOPTED,
        /** Enough yes votes, and a permanent member's no. */
        VETOED,
        /** Shelved because a veto was expected. */
        HIDDEN_VETO,
        /** Put to the vote without enough yes votes. */
        INSUFFICIENT,
        /** Shelved for lack of votes. */
        WITHDRAWN;

        /** Whether the draft was put to the vote. */
        public boolean isCast() {
            return this == ADOPTED || this == VETOED || this == INSUFFICIENT;
        }
    }
}

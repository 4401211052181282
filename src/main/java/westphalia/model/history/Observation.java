package westphalia.model.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/** A recorded recognition of history; one row of an observed table, drawn beside the model, never read by it. */
public record Observation(
        @Meaning(text = "The claimant; the scenario's first if the table has no such column") @Nullable
        String claimant,

        @Meaning(text = "ISO3 of the state that recognised") String iso3,

        @Meaning(text = "Whether it was a member of the United Nations")
        boolean unMember,

        @Meaning(text = "Day of recognition") LocalDate recognisedOn,

        @Meaning(text = "Day of withdrawal, if any") @Nullable
        LocalDate withdrawnOn,

        @Meaning(text = "stated, claimed, contested or void; only a stated withdrawal counts") @Nullable
        Status withdrawalStatus) {

    /** What is known of a withdrawal. */
    public enum Status {
        /** By a note or statement of the state itself. */
        STATED,
        /** Announced by the parent state alone. */
        CLAIMED,
        /** Denied or taken back later. */
        CONTESTED,
        /** The recognition itself was declared invalid. */
        VOID
    }

    /** The day of a withdrawal that counts: one that was stated; null if there is none. */
    public @Nullable LocalDate statedWithdrawal() {
        return withdrawalStatus == Status.STATED ? withdrawnOn : null;
    }

    /** The same act, of this claimant; null for one that goes without saying. */
    public Observation about(@Nullable String named) {
        return new Observation(named, iso3, unMember, recognisedOn, withdrawnOn, withdrawalStatus);
    }

    /** The same act, on another day. */
    public Observation on(LocalDate day) {
        return new Observation(claimant, iso3, unMember, day, withdrawnOn, withdrawalStatus);
    }
}

package westphalia.model;

import org.jspecify.annotations.Nullable;
import westphalia.model.meaning.Meaning;

/** A value of a single state that a scenario sets by hand; it shows as imposed wherever it counts. */
public record ImposedValue(
        @Meaning(text = "Name used in paths") String id,
        @Meaning(text = "ISO3 of the state") String state,
        @Meaning(text = "What is set") Attribute attribute,

        @Meaning(text = "The claimant it holds for; every claimant if absent") @Nullable
        String claimant,

        @Meaning(text = "The value", min = -5, max = 5) double value,

        @Meaning(text = "First year of a veto that is set; from the start if absent", min = 1945, max = 2200) @Nullable
        Integer from,

        @Meaning(text = "Last year of a veto that is set; to the end if absent", min = 1945, max = 2200) @Nullable
        Integer until,

        @Meaning(text = "Why: the source") String source) {

    /** Whether a veto is set in a calendar year; other values hold always. */
    public boolean holdsIn(int year) {
        return (from == null || from <= year) && (until == null || year <= until);
    }

    /** What of a state a scenario may set by hand. */
    public enum Attribute {
        /** The imposed gate: 0 open, 1 closed. */
        GATE(0, 1),
        /** The Westphalian preference at the start. */
        WESTPHALIAN(0, 1),
        /** The interventionist preference at the start. */
        INTERVENTIONIST(0, 1),
        /** Fear of one's own secession. */
        FEAR(0, 1),
        /** Alignment, in standard deviations of the members. */
        ALIGNMENT(-5, 5),
        /** Kin of a claimant. */
        KIN(-1, 1),
        /** A veto in the Council, in the years in which the state sits there: 0 taken, 1 given. */
        VETO(0, 1);

        private final double min;
        private final double max;

        Attribute(double min, double max) {
            this.min = min;
            this.max = max;
        }

        public double min() {
            return min;
        }

        public double max() {
            return max;
        }

        /** Whether a state can have one value towards one claimant and another towards the next. */
        public boolean isOfClaimant() {
            return this == GATE || this == KIN;
        }
    }
}

package westphalia.model;

import java.util.List;
import westphalia.model.meaning.Meaning;

/** A state whose stance is a choice of its own and that may sponsor or oppose a claimant. */
public record GreatPower(
        @Meaning(text = "ISO3 of the state") String id,

        @Meaning(text = "The side it leads or stands on: western, eastern or unaligned")
        Side side,

        @Meaning(text = "ISO3 of the powers it measures itself against", preset = "[]")
        List<String> rivals,

        @Meaning(
                text = "Weight of appropriateness against consequences in its choices",
                min = 0,
                max = 1,
                preset = "0.3")
        double appropriateness,

        @Meaning(text = "Grievance against its rivals at the start", min = 0, max = 1, preset = "0")
        double grievance,

        @Meaning(
                text = "Fear of intervention at the start, from breaches by its rivals near it",
                min = 0,
                max = 1,
                preset = "0")
        double threat,

        @Meaning(text = "Share of its trade that it does with its rivals", min = 0, max = 1, preset = "0")
        double trade) {

    /** The two sides of the contest; mirrored worlds exchange them. */
    public enum Side {
        WESTERN(1),
        EASTERN(-1),
        UNALIGNED(0);

        private final int sign;

        Side(int sign) {
            this.sign = sign;
        }

        /** +1 for the side towards which ideal points rise, -1 for the other, 0 for neither. */
        public int sign() {
            return sign;
        }
    }
}

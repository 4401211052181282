package westphalia.experiment.explanation;

import java.util.List;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.model.Vote;

/**
 * How one member answered a draft, or was expected to.
 *
 * @param state ISO3 of the member
 * @param name its English name
 * @param manner how the answer came about
 * @param isPivotal whether another answer of this member alone would have changed the outcome
 * @param reasons the largest first; their sum is u
 * @param yes the probability of a yes
 * @param no the probability of a no
 * @param luck the draw; NaN unless the answer was drawn
 * @param yesAbove the u above which the answer is yes; infinite on a step, which passes by abstention
 * @param noBelow the u below which it is no; between the two it abstains
 * @param advice what would have made it another, in a sentence
 */
public record MemberAnswer(
        String state,
        String name,
        boolean isPermanent,
        Manner manner,
        Vote vote,
        boolean isPivotal,
        List<Reason> reasons,
        double yes,
        double no,
        double luck,
        double yesAbove,
        double noBelow,
        Gate gate,
        String advice) {

    /** How an answer came about; only one that was drawn has luck. */
    public enum Manner {
        /** The member weighed the draft, and luck drew. */
        DRAWN,
        /** The draft was shelved, and this was the likeliest answer. */
        EXPECTED,
        /** The member stayed away. */
        ABSENT,
        /** The member had no choice: a duty, its own recognition or what is asked leaves one answer. */
        GIVEN
    }

    /** Whether the draft came to the vote. */
    public boolean isCast() {
        return manner != Manner.EXPECTED;
    }

    /** Whether luck drew the answer. */
    public boolean isDrawn() {
        return manner == Manner.DRAWN;
    }

    /** The sum of the reasons. */
    public double utility() {
        return Reason.sum(reasons);
    }

    /** The probability of an abstention. */
    public double abstain() {
        return Math.max(0, 1 - yes - no);
    }

    /** The answer at another sum of the reasons, under the same luck or expectation. */
    public Vote at(double utility) {
        return utility > yesAbove ? Vote.YES : utility < noBelow ? Vote.NO : Vote.ABSTAIN;
    }
}

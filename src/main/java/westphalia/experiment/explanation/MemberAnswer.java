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
 * @param isCast whether the vote was cast; a vote that was only expected has no luck
 * @param isPivotal whether the outcome would have been another with this vote turned
 * @param reasons the largest first; their sum is u
 * @param yes the probability of a yes
 * @param no the probability of a no
 * @param luck the draw; NaN if the vote was only expected
 * @param yesAbove the u above which the answer is yes
 * @param noBelow the u below which it is no; between the two it abstains
 * @param advice what would have made it another, in a sentence
 */
public record MemberAnswer(
        String state,
        String name,
        boolean isPermanent,
        boolean isCast,
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

package westphalia.model.influence.body;

import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.decision.Curve;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.institution.Body;
import westphalia.model.setting.Setting;

/**
 * How the members of a body answer a draft: reasons, summed to u, and two cut-points on their sum.
 *
 * <p>{@code P(yes) = L((u - t_yes) / l)}, {@code P(no) = L((-u - t_no) / l)} and never more than a yes leaves, else the
 * member abstains. The bodies differ in some of the reasons and in the cut-points.
 */
public sealed interface VotingRule permits BallotRule, AssemblyRule {

    /** How members of a kind of body answer: the Assembly's have a rule of their own. */
    static VotingRule of(Body.Kind kind, Setting setting) {
        return kind == Body.Kind.ASSEMBLY ? new AssemblyRule(setting) : new BallotRule(setting);
    }

    /** Adds the reasons of a member; their sum is u. */
    void reasons(Situation situation, Draft draft, int claimant, int target, int state, Reasons reasons);

    /** What u must exceed for a yes to be likelier than not, t_yes. */
    double yesThreshold();

    /** What -u must exceed for a no to be likelier than not, t_no. */
    double noThreshold(boolean isPermanent);

    /** How blurred the cut-points are, l; above 0. */
    double blur();

    /** How the probability of a yes follows from u. */
    default Curve yesCurve() {
        return new Curve(1, yesThreshold(), blur());
    }

    /** How the probability of a no follows from u, which also says what a yes leaves. */
    default Curve noCurve(double utility, boolean isPermanent) {
        return new Curve(1, noThreshold(isPermanent), blur(), -1, 1 - yes(utility));
    }

    /** The probability of a yes, in [0, 1]. */
    default double yes(double utility) {
        return Logistic.of((utility - yesThreshold()) / blur());
    }

    /** The probability of a no, in [0, 1]; never more than what a yes leaves. */
    default double no(double utility, boolean isPermanent) {
        return Math.min(1 - yes(utility), Logistic.of((-utility - noThreshold(isPermanent)) / blur()));
    }
}

package westphalia.model.influence.body;

import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.body.BodyParameters;
import westphalia.model.setting.Setting;

/**
 * Whether a member that has not recognised the claimant lets a step of its body pass.
 *
 * <p>{@code u = stance (x - x0) p + (base - mandate [a mandate is in force]) [the step needs statehood]}, {@code P = (1
 * - f)^g L(u)} with the member's imposed gate f, as in rule 3; x what the step asks, x0 the status quo, both in [-1,
 * 1]. Steps that neither need statehood nor ask for anything beyond the status quo are neutral, and pass by
 * constructive abstention. Source: Sivis, Western stance: five members can block; the Union acts under resolution 1244.
 */
public final class StepRule {
    private final BodyParameters weights;

    public StepRule(Setting setting) {
        this.weights = setting.parameters().body();
    }

    /** Whether a step is not neutral. */
    public static boolean isAtStake(Draft step) {
        return step.needsStatehood() || step.position() != step.statusQuo();
    }

    /** Adds the member's reasons; their sum is u. */
    public void reasons(Situation situation, Draft step, int claimant, int member, Reasons reasons) {
        boolean isMandateCited = step.needsStatehood() && situation.claimant(claimant).hasMandate;
        double asked = step.position() - step.statusQuo();
        reasons.add(Term.BASE, step.needsStatehood() ? weights.base() : 0)
                .add(Term.STANCE, weights.stance() * asked * situation.stance(claimant, member))
                .add(Term.MANDATE, isMandateCited ? -weights.mandate() : 0);
    }
}

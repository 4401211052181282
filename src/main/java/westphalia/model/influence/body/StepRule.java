package westphalia.model.influence.body;

import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.body.BodyParameters;
import westphalia.model.setting.Setting;

/**
 * Whether a member of a body of consensus, one that has not recognised the claimant, lets a step pass that needs the
 * claimant to be a state.
 *
 * <p>{@code u = base + stance p - mandate [a mandate is in force]}, {@code P = (1 - f)^g L(u)} with the member's
 * imposed gate f, as in rule 3. Steps that are neutral on status pass by constructive abstention. Source: Sivis,
 * Western stance: five members can block; the Union acts under resolution 1244.
 */
public final class StepRule {
    private final BodyParameters weights;

    public StepRule(Setting setting) {
        this.weights = setting.parameters().body();
    }

    /** Adds the member's reasons; their sum is u. */
    public void reasons(Situation situation, int claimant, int member, Reasons reasons) {
        reasons.add(Term.BASE, weights.base())
                .add(Term.STANCE, weights.stance() * situation.stance(claimant, member))
                .add(Term.MANDATE, situation.claimant(claimant).hasMandate ? -weights.mandate() : 0);
    }
}

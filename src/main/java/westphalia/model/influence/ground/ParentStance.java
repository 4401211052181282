package westphalia.model.influence.ground;

import westphalia.model.Situation;
import westphalia.model.Situation.ParentCondition;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.state.ParentParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 5, the parent: its stance on its own claimant is its own case.
 *
 * <p>{@code p = tanh(- own_case + conceded kappa)} in (-1, 1), and {@code p = tanh(own_case)} once the parent consents.
 * kappa: what the parent has conceded, in [0, 1]. It holds for every parent and takes the place of rules 1 and 2, and
 * of rule 5 for a parent that is a great power.
 *
 * <p>Sources: Sivis, Introduction (Belgrade cites resolution 1244 and Helsinki); Hoxha, paragraphs 2 and 7 (it deals
 * day to day and does not recognise). The numbers are illustrative. Added to the specification, whose rule 1 made a
 * parent's stance on itself of its alignment and ties, so that a western parent voted against its own integrity.
 */
public final class ParentStance {
    private final Setting setting;
    private final ParentParameters weights;

    public ParentStance(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().parent();
    }

    /** Adds the reasons of a claimant's parent; their sum is the argument of tanh. */
    public void reasons(Situation situation, int claimant, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        ParentCondition parent = situation.parent(about.parent());
        reasons.add(Term.OWN_CASE, parent.consents ? weights.ownCase() : -weights.ownCase())
                .add(Term.CONCEDED, parent.consents ? 0 : weights.conceded() * parent.concession);
    }
}

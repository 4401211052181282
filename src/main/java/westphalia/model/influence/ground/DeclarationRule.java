package westphalia.model.influence.ground;

import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.state.DeclarationParameters;
import westphalia.model.setting.Setting;

/**
 * Whether a claimant declares independence this month by its own choice.
 *
 * <p>{@code u = base + [administered] (year years + blocked [a draft was blocked] + promise [promised])}, P = L(u).
 * years: under international administration. Sources: Sivis, Steps (separated in practice, which would possibly lead to
 * an official separation; the plan of 2007); one event carries the numbers.
 */
public final class DeclarationRule {
    private static final double MONTHS_A_YEAR = 12;

    private final Setting setting;
    private final DeclarationParameters weights;

    public DeclarationRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().declaration();
    }

    /** Adds the claimant's reasons; their sum is u. */
    public void reasons(Situation situation, int claimant, Reasons reasons) {
        ClaimantCondition condition = situation.claimant(claimant);
        reasons.add(Term.BASE, weights.base());
        if (condition.administered <= situation.month()) {
            double years = (situation.month() - condition.administered) / MONTHS_A_YEAR;
            boolean isPromised = setting.claimants().get(claimant).sponsors().stream()
                    .anyMatch(sponsor -> situation.hasPromised(claimant, sponsor));
            reasons.add(Term.ADMINISTRATION, weights.year() * years)
                    .add(Term.BLOCKED, condition.blockedDrafts > 0 ? weights.blocked() : 0)
                    .add(Term.PROMISE, isPromised ? weights.promise() : 0);
        }
    }
}

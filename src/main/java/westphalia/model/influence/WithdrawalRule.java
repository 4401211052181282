package westphalia.model.influence;

import westphalia.model.Situation;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.state.WithdrawalParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 12: whether a state withdraws its recognition this month, while the parent campaigns for it.
 *
 * <p>{@code u = base + weakly_aligned [a side < weak_below] - strongly_aligned [a side > strong_above] - patron_tie
 * d_patron - pressure push}, {@code P = L(u)}; zero without a campaign. a: alignment in standard deviations, times the
 * side of the claimant's patron; d: tie to the patron in [0, 1]; push: who leans on the state this month, for
 * recognition less against it; while a campaign runs the parent and the power behind it lean on recognisers too (rule
 * 10). A patron never withdraws, and who withdrew does not recognise again.
 *
 * <p>Sources: the campaign against Kosovo since 2017 (Prishtina Insight; the parties dispute the count), an irregular
 * act (Visoka). The thresholds are conventions.
 */
public final class WithdrawalRule {
    private final Setting setting;
    private final WithdrawalParameters weights;

    public WithdrawalRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().withdrawal();
    }

    /** Whether a campaign against recognition of a claimant runs. */
    public static boolean isCampaign(Situation situation, int claimant) {
        return situation.claimant(claimant).campaignUntil >= situation.month();
    }

    /** Adds the reasons of a state; their sum is u. */
    public void reasons(Situation situation, int claimant, int state, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        double aligned = setting.alignment(state) * about.side();
        double alignment = aligned < weights.weakBelow()
                ? weights.weaklyAligned()
                : aligned > weights.strongAbove() ? -weights.stronglyAligned() : 0;
        reasons.add(Term.BASE, weights.base())
                .add(Term.ALIGNMENT, alignment)
                .add(Term.PATRON_TIE, -weights.patronTie() * setting.tie(about.patron(), state, situation.month()))
                .add(Term.PRESSURE, -weights.pressure() * situation.push(claimant, state));
    }

    /** The probability of withdrawal from the sum of the reasons. */
    public double probability(double utility) {
        return Logistic.of(utility);
    }
}

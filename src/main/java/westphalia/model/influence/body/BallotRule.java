package westphalia.model.influence.body;

import westphalia.model.Draft;
import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.body.BallotParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 7: how a member of the Council votes on a draft.
 *
 * <p>Drafts lie on the axis of stances: x what the draft asks, x0 the status quo in force if it fails. {@code u = (x -
 * x0) (p' - (x + x0) / 2) - g_d d_target + g_N w N nu + g_Q v Q} with {@code p' = (1 - f) max(p, 0) + min(p, 0)}; nu =
 * 1 if the parent accepts the draft, -1 if not; Q its humanitarian content. t_no is higher for permanent members, whose
 * lone no costs. On status there are more reasons, {@link StatusReasons}.
 *
 * <p>Sources: the spatial form is the standard one of voting theory (Enelow and Hinich 1984); thresholds were fitted to
 * recorded decisions up to 2010 with coordinates of drafts set by hand and knowing the votes, so the fit is no
 * forecast.
 */
public final class BallotRule implements VotingRule {
    private final Setting setting;
    private final BallotParameters weights;
    private final StatusReasons onStatus;

    public BallotRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().ballot();
        this.onStatus = new StatusReasons(setting);
    }

    @Override
    public void reasons(Situation situation, Draft draft, int claimant, int target, int state, Reasons reasons) {
        double tie = -weights.target() * tie(situation, claimant, target, state);
        reasons(situation, draft, claimant, state, Term.TARGET, tie, reasons);
    }

    /** Adds the reasons that hold in every body, and one of the body's own. */
    void reasons(Situation situation, Draft draft, int claimant, int state, Term own, double ofIts, Reasons reasons) {
        double stance = situation.stance(claimant, state);
        double shown = (1 - setting.gate(claimant, state)) * Math.max(stance, 0) + Math.min(stance, 0);
        double asked = draft.position() - draft.statusQuo();
        double middle = (draft.position() + draft.statusQuo()) / 2;
        double norm = situation.westphalian.value(state) * situation.normIndex();
        reasons.add(Term.PREFERENCE, asked * (shown - middle))
                .add(own, ofIts)
                .add(Term.CONSENT, weights.norm() * norm * (draft.parentConsents() ? 1 : -1))
                .add(
                        Term.HUMANITARIAN,
                        weights.humanitarian() * situation.interventionist.value(state) * draft.humanitarian());
        if (draft.isOnStatus()) {
            onStatus.add(situation, draft, claimant, state, shown, reasons);
        }
    }

    @Override
    public double yesThreshold() {
        return weights.yesThreshold();
    }

    @Override
    public double noThreshold(boolean isPermanent) {
        return isPermanent ? weights.permanentNoThreshold() : weights.electedNoThreshold();
    }

    @Override
    public double blur() {
        return weights.blur();
    }

    private double tie(Situation situation, int claimant, int target, int state) {
        if (target == ClaimantSetting.NOBODY) {
            return 0;
        }
        int power = setting.power(setting.roster().state(target).iso3());
        if (power != ClaimantSetting.NOBODY) {
            return setting.tie(power, state, situation.month());
        }
        return target == state ? 1 : setting.parentTie(claimant, state);
    }
}

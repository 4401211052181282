package westphalia.model.influence;

import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.PowerParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 6: whether a patron recognises its own client this month. Zero before a declaration.
 *
 * <p>{@code z = base + occasion (7.75 + 6.5 promise) + 8 h + 2 T - 2.5 alpha w N (1 - h)}, P = L(z). occasion: 1 in the
 * month of a war over the claimant or of its declaration; h: licence of a rival's precedent in [0, 1]; alpha: weight of
 * appropriateness; T of last month. The same rule gives Washington and Kosovo, Moscow and South Ossetia.
 *
 * <p>Source: Sivis, thesis and Russian policy. Three events carry the numbers, so they are illustrative.
 */
public final class PatronRecognition {
    private final Setting setting;
    private final PowerParameters weights;
    private final PrecedentLicence licence;

    public PatronRecognition(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().power();
        this.licence = new PrecedentLicence(setting);
    }

    /** Adds the reasons of the claimant's patron; their sum is z. */
    public void reasons(Situation situation, int claimant, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        ClaimantCondition condition = situation.claimant(claimant);
        int patron = about.patron();
        int state = setting.roster().position(setting.powers().get(patron).id());
        double occasion = condition.occasion == situation.month() ? 1 : 0;
        double promised = situation.hasPromised(claimant, state) ? 1 : 0;
        double permitted = licence.toRecognise(situation, patron);
        double norm = setting.powers().get(patron).appropriateness()
                * situation.westphalian.value(state)
                * situation.normIndex();
        reasons.add(Term.BASE, weights.recognitionBase())
                .add(Term.OCCASION, occasion * weights.occasion())
                .add(Term.PROMISE, occasion * weights.promise() * promised)
                .add(Term.LICENCE, weights.licence() * permitted)
                .add(Term.TENSION, weights.tension() * situation.tension())
                .add(Term.NORM, -weights.norm() * norm * (1 - permitted));
    }
}

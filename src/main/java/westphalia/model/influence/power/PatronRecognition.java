package westphalia.model.influence.power;

import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.power.PowerParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 6: whether a patron recognises its own client this month, or enters a war for it. Zero before a declaration.
 *
 * <p>{@code z = recognition_base + occasion (occasion_weight + promise [promised]) + licence h + tension T + passports
 * o + proximity D - norm alpha w N (1 - h)}, P = L(z), occasion_weight being {@code power.occasion}. occasion: 1 in the
 * month of a war over the claimant or of its declaration; h: licence of a rival's precedent in [0, 1], 0 for who
 * distinguishes its case; alpha: weight of appropriateness; T of last month; o: share with the patron's passports; D:
 * the patron's fear of intervention near it, in [0, 1]. The same rule gives Washington and Kosovo, Moscow and South
 * Ossetia; entering a war is a decision of the same kind.
 *
 * <p>Source: Sivis, thesis, Russian policy and Conclusion (fear of intervention). Three events carry the numbers, so
 * they are illustrative.
 */
public final class PatronRecognition {
    private final Setting setting;
    private final PowerParameters weights;

    public PatronRecognition(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().power();
    }

    /**
     * Adds the reasons of the claimant's patron; their sum is z.
     *
     * @param permitted the licence it uses; 0 for none
     */
    public void reasons(Situation situation, int claimant, double permitted, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        ClaimantCondition condition = situation.claimant(claimant);
        int patron = about.patron();
        int state = setting.roster().position(setting.powers().get(patron).id());
        double occasion = condition.occasion == situation.month() ? 1 : 0;
        double promised = situation.hasPromised(claimant, state) ? 1 : 0;
        double norm = setting.powers().get(patron).appropriateness()
                * situation.westphalian.value(state)
                * situation.normIndex();
        reasons.add(Term.BASE, weights.recognitionBase())
                .add(Term.OCCASION, occasion * weights.occasion())
                .add(Term.PROMISE, occasion * weights.promise() * promised)
                .add(Term.LICENCE, weights.licence() * permitted)
                .add(Term.TENSION, weights.tension() * situation.tension())
                .add(Term.PASSPORTS, weights.passports() * condition.passports)
                .add(Term.THREAT, setting.parameters().ties().proximity() * situation.threat(patron))
                .add(Term.NORM, -weights.norm() * norm * (1 - permitted));
    }
}

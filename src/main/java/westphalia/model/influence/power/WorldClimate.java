package westphalia.model.influence.power;

import westphalia.model.Situation;
import westphalia.model.parameter.power.WorldParameters;
import westphalia.model.setting.Setting;

/**
 * Rule 15: tension between the powers, legitimacy of the Council, grievance, hypocrisy.
 *
 * <p>{@code T <- T + d (rest - T) + shocks}, in [0, 1]; {@code C <- C + 0.01 (C0 - C) - 0.01 [hidden veto]}; G halves every
 * eight years and rises with acts of rivals; {@code H = clip(1/2 (max r - min r) [max r > 0 > min r] + stated - w, 0, 1)}
 * over the claimants, with {@code r = p} if p is negative, p if p is positive and the power has recognised, else 0:
 * hypocrisy comes from acts, not from stances.
 *
 * <p>Sources: Hoxha, paragraph 1 (the impact is long-term); Voeten 2005 (legitimacy); Sivis on Putin 2016 (hypocrisy);
 * Krasner 1999. The numbers are illustrative.
 */
public final class WorldClimate {
    private final Setting setting;
    private final WorldParameters weights;

    public WorldClimate(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().world();
    }

    /** Lets tension, legitimacy and grievances go a month's share of their way back. */
    public void settle(Situation situation) {
        situation.setTension(
                situation.tension() + weights.tensionReturn() * (weights.tensionRest() - situation.tension()));
        situation.setLegitimacy(
                situation.legitimacy() + weights.legitimacyReturn() * (weights.legitimacy() - situation.legitimacy()));
        double kept = StrictMath.pow(0.5, 1 / weights.grievanceHalfLifeMonths());
        for (int power = 0; power < setting.powers().size(); power++) {
            situation.setGrievance(power, situation.grievance(power) * kept);
            situation.setHypocrisy(power, hypocrisy(situation, power));
        }
    }

    /** Takes in that a patron recognised its client against the parent's will: tension, and its rivals' grievance. */
    public void patronRecognised(Situation situation, int patron) {
        situation.setTension(situation.tension() + weights.recognitionShock());
        aggrieve(situation, patron, weights.recognitionGrievance());
    }

    /** Takes in a bypass or an annexation: tension, and the grievance of the actor's rivals. */
    public void breached(Situation situation, int actor) {
        situation.setTension(situation.tension() + weights.breachShock());
        aggrieve(situation, actor, weights.breachGrievance());
    }

    private void aggrieve(Situation situation, int actor, double amount) {
        String id = setting.powers().get(actor).id();
        for (int power = 0; power < setting.powers().size(); power++) {
            if (setting.powers().get(power).rivals().contains(id)) {
                situation.setGrievance(power, Math.min(1, situation.grievance(power) + amount));
            }
        }
    }

    private double hypocrisy(Situation situation, int power) {
        int state = setting.roster().position(setting.powers().get(power).id());
        double highest = 0;
        double lowest = 0;
        for (int claimant = 0; claimant < setting.claimants().size(); claimant++) {
            double stance = situation.stance(claimant, state);
            double revealed = stance < 0 || situation.hasRecognised(claimant, state) ? stance : 0;
            highest = Math.max(highest, revealed);
            lowest = Math.min(lowest, revealed);
        }
        double spread = highest > 0 && lowest < 0 ? (highest - lowest) / 2 : 0;
        double words = situation.stated(state) - situation.westphalian.value(state);
        return Math.max(0, Math.min(1, spread + words));
    }
}

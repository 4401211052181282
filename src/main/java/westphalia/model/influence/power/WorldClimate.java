package westphalia.model.influence.power;

import java.util.List;
import westphalia.model.Situation;
import westphalia.model.Situation.ParentCondition;
import westphalia.model.parameter.power.StandingParameters;
import westphalia.model.parameter.power.WorldParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 15: tension between the powers, legitimacy of the Council, grievance, fear, standing, hypocrisy.
 *
 * <p>{@code T <- T + d (rest - T) + shocks}, in [0, 1]; {@code C <- C + legitimacy_return (legitimacy - C) -
 * hidden_veto_cost [hidden veto]}; G halves every {@code grievance_half_life_months} and rises with acts of rivals;
 * {@code H = clip(1/2 (max r - min r) [max r > 0 > min r] + stated - w, 0, 1)} over the claimants, with {@code r = p}
 * if p is negative, p if p is positive and the power has recognised, else 0: hypocrisy comes from acts, not from
 * stances.
 *
 * <p>A breach shakes the world by {@code breach_shock (1 - trade_peace t)}, t the mean share of trade among the rivals
 * in [0, 1], and adds to a rival's fear of intervention D the proximity of the parent to it: the larger of its tie to
 * the rival and one over the number of land borders between them. D is forgotten like G. Standing S rises with each
 * draft a power blocks, less with a hidden veto, and like irredentism of kin states it halves in a time of its own.
 *
 * <p>Sources: Hoxha, paragraph 1 (the impact is long-term); Voeten 2005 (legitimacy); Sivis on Putin 2016 (hypocrisy);
 * Krasner 1999; Sivis, Conclusion (fear), Russian policy (presence by veto), Steps (Greater Albania), Post-Westphalia
 * (Teschke on trade). The numbers are illustrative.
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
        double kept = kept(weights.grievanceHalfLifeMonths());
        double keptStanding = kept(setting.parameters().standing().halfLifeMonths());
        for (int power = 0; power < setting.powers().size(); power++) {
            situation.setGrievance(power, situation.grievance(power) * kept);
            situation.setThreat(power, situation.threat(power) * kept);
            situation.setStanding(power, situation.standing(power) * keptStanding);
            situation.setHypocrisy(power, hypocrisy(situation, power));
        }
        double remembered = kept(setting.parameters().ties().irredentismHalfLifeMonths());
        for (int parent = 0; parent < setting.parents().size(); parent++) {
            situation.parent(parent).irredentism *= remembered;
        }
    }

    /** The share of something that is left after a month, from its half-life. */
    private static double kept(double halfLifeMonths) {
        return StrictMath.pow(0.5, 1 / halfLifeMonths);
    }

    /** Takes in that a patron recognised its client against the parent's will: tension, and its rivals' grievance. */
    public void patronRecognised(Situation situation, int patron) {
        situation.setTension(situation.tension() + weights.recognitionShock());
        aggrieve(situation, patron, weights.recognitionGrievance());
    }

    /**
     * Takes in a bypass or an annexation: tension, and grievance and fear of the actor's rivals.
     *
     * @param parentState position of the state against which it was done
     */
    public void breached(Situation situation, int actor, int parentState) {
        double trade = setting.parameters().ties().tradePeace() * tradeWithRivals(actor);
        situation.setTension(situation.tension() + weights.breachShock() * (1 - trade));
        aggrieve(situation, actor, weights.breachGrievance());
        for (int power = 0; power < setting.powers().size(); power++) {
            if (isRival(power, actor)) {
                double near = setting.proximity(power, parentState, situation.month());
                situation.setThreat(power, situation.threat(power) + near);
            }
        }
    }

    /** Takes in that powers blocked a draft, in the open or unseen: their standing. */
    public void blocked(Situation situation, List<String> by, boolean isPublic) {
        StandingParameters gains = setting.parameters().standing();
        for (String iso3 : by) {
            int power = setting.power(iso3);
            if (power != ClaimantSetting.NOBODY) {
                double gain = isPublic ? gains.vetoGain() : gains.hiddenVetoGain();
                situation.setStanding(power, situation.standing(power) + gain);
            }
        }
    }

    /** Takes in that a kin state lays claim to a claimant: tension, and salience in the parent's politics. */
    public void claimedByKin(Situation situation, int parent, double strength) {
        ParentCondition condition = situation.parent(parent);
        condition.irredentism = Math.min(1, condition.irredentism + strength);
        double shock = setting.parameters().ties().irredentismShock();
        situation.setTension(situation.tension() + shock * strength);
    }

    /** The mean over a power's rivals of the two shares of trade, its own and the rival's, in [0, 1]. */
    private double tradeWithRivals(int actor) {
        double sum = 0;
        int rivals = 0;
        for (int power = 0; power < setting.powers().size(); power++) {
            if (isRival(power, actor)) {
                rivals++;
                sum += (setting.powers().get(actor).trade()
                                + setting.powers().get(power).trade())
                        / 2;
            }
        }
        return rivals == 0 ? 0 : sum / rivals;
    }

    private boolean isRival(int power, int actor) {
        return setting.powers()
                .get(power)
                .rivals()
                .contains(setting.powers().get(actor).id());
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

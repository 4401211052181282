package westphalia.model.influence.power;

import westphalia.model.Precedent;
import westphalia.model.Situation;
import westphalia.model.Situation.ParentCondition;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.power.PowerParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 5: a great power's stance is a choice of its own.
 *
 * <p>Opponent: {@code p = -tanh(c_client X + c_status min(1, T + G) + c_rent (1 - stage / 5) + weight S + c_watchdog
 * (b' - b) / (1 + b' + b))} with {@code X = 1 - kappa}, and {@code X = -1} if the parent consents. Patron: the same
 * with a plus sign, {@code X = 1} and nothing to watch. kappa: what the parent has conceded; stage: its stage of
 * accession to the other bloc, 0 to 5; S: standing won by blocking drafts, in [0, 1]; b', b: breaches of the norm by
 * its rivals and by itself, counted. Status and rivalry act here and nowhere else.
 *
 * <p>Sources: Hoxha, paragraphs 3 and 8 (Serbia used for great-power ends; opposed because the United States support),
 * 4 (watchdog); Sivis, Russian policy (the rent of an unsettled question); Larson and Shevchenko 2014 on status.
 */
public final class PowerStance {
    private static final double MEMBER = 5;

    private final Setting setting;
    private final PowerParameters weights;

    public PowerStance(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().power();
    }

    /**
     * Whether the stance of this power on a claimant is a choice by this rule: it is patron or opponent, and not the
     * parent.
     */
    public boolean isChosen(int claimant, int power) {
        ClaimantSetting about = setting.claimants().get(claimant);
        return (power == about.patron() || power == about.opponent())
                && setting.powerState(power) != about.parentState();
    }

    /** Adds the reasons of a patron or an opponent, with the sign of its side; their sum is the argument of tanh. */
    public void reasons(Situation situation, int claimant, int power, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        ParentCondition parent = situation.parent(about.parent());
        boolean isPatron = power == about.patron();
        double sign = isPatron ? 1 : -1;
        double client = isPatron ? 1 : parent.consents ? -1 : 1 - parent.concession;
        double rivalry = Math.min(1, situation.tension() + situation.grievance(power));
        reasons.add(Term.CLIENT, sign * weights.client() * client)
                .add(Term.STATUS, sign * weights.status() * rivalry)
                .add(Term.RENT, sign * weights.rent() * (1 - parent.accessionStage / MEMBER))
                .add(Term.WATCHDOG, isPatron ? 0 : -weights.watchdog() * watch(situation, power))
                .add(Term.STANDING, sign * setting.parameters().standing().weight() * situation.standing(power));
    }

    /**
     * How much there is for a power to watch, in (-1, 1): breaches of its rivals less its own, over one more than both.
     */
    private double watch(Situation situation, int power) {
        int rivals = 0;
        int own = 0;
        for (Precedent precedent : situation.precedents()) {
            String owner = setting.powers().get(precedent.owner()).id();
            rivals += setting.powers().get(power).rivals().contains(owner) ? 1 : 0;
            own += precedent.owner() == power ? 1 : 0;
        }
        return (double) (rivals - own) / (1 + rivals + own);
    }

    /** The stance from the sum of its reasons, in (-1, 1). */
    public static double stance(double sum) {
        return StrictMath.tanh(sum);
    }
}

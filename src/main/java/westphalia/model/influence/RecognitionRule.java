package westphalia.model.influence;

import westphalia.model.Situation;
import westphalia.model.Situation.ClaimantCondition;
import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.state.RecognitionParameters;
import westphalia.model.setting.ClaimantSetting;
import westphalia.model.setting.Setting;

/**
 * Rule 3: whether a state recognises a claimant this month. Zero before a declaration.
 *
 * <p>{@code u = b_base + b_spons E + 2 artanh p + B(t)(1 + b_Ba g) - b_ret r + b_L push + b_c cascade + b_J opinion -
 * b_N (w N [parent does not consent] - (w N)_ref) + b_Q [v Q - (v Q)_ref]}, {@code P = (1 - f)^g L(u)}. E: effort of
 * the sponsors in [0, 1]; B(t): burst in months 0 and 1 after the declaration, aftermath in months 2 to 10; r: tie to
 * the parent in [0, 1]; push: net push of the month (rule 10); f: imposed gate in [0, 1]. The references are the
 * state's own values in the condition in which the weights were fitted, so both preference terms are zero there and
 * fitted values hold.
 *
 * <p>Sources: a discrete-time hazard on monthly acts (Siroky, Popovic and Mirilovic 2021 found ties to the United
 * States the robust channel, and a hazard that is not proportional); Coggins 2011 for sponsors first, followers later.
 */
public final class RecognitionRule {
    /** The last month after a declaration, counted from 0, in which caucuses act together. */
    static final int LAST_MONTH_OF_BURST = 1;

    private static final int LAST_MONTH_OF_AFTERMATH = 10;
    private static final double LARGEST_STANCE = 0.9999;

    private final Setting setting;
    private final RecognitionParameters weights;
    private final double pressure;
    private final Timing timing;

    public RecognitionRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().recognition();
        this.timing = new Timing(setting);
        this.pressure = setting.parameters().pressure().weight();
    }

    /** Whether a declaration is so young that caucuses act together. */
    public static boolean isBurst(long monthsSinceDeclaration) {
        return monthsSinceDeclaration >= 0 && monthsSinceDeclaration <= LAST_MONTH_OF_BURST;
    }

    /**
     * Adds the reasons of a state; their sum is u.
     *
     * @param share the share of the members that have recognised
     */
    public void reasons(Situation situation, int claimant, int state, double share, Reasons reasons) {
        ClaimantSetting about = setting.claimants().get(claimant);
        ClaimantCondition condition = situation.claimant(claimant);
        double stance = Math.max(-LARGEST_STANCE, Math.min(LARGEST_STANCE, situation.stance(claimant, state)));
        double aligned = 1 + weights.burstAlignment() * setting.siding(claimant, state);
        reasons.add(Term.BASE, weights.base())
                .add(Term.SPONSORS, weights.sponsor() * condition.effort)
                .add(Term.STANCE, StrictMath.log((1 + stance) / (1 - stance)))
                .add(Term.BURST, burst(situation.month() - condition.declared) * aligned);
        timing.size(situation.month() - condition.declared, state, reasons);
        reasons.add(Term.RETALIATION, -weights.retaliation() * setting.parentTie(claimant, state))
                .add(Term.PRESSURE, pressure * situation.push(claimant, state))
                .add(Term.CASCADE, weights.cascade() * share)
                .add(Term.OPINION, weights.opinion() * condition.opinion);
        double norm = situation.parent(about.parent()).consents
                ? 0
                : situation.westphalian.value(state) * situation.normIndex();
        reasons.add(Term.NORM, -weights.norm() * (norm - setting.normReference(state)));
        double remedy = situation.interventionist.value(state) * condition.remedialClaim;
        double reference =
                setting.interventionistReference(state) * about.claimant().remedialClaimReference();
        reasons.add(Term.REMEDY, weights.remedy() * (remedy - reference));
    }

    /** The probability of recognition from the sum of the reasons and the state's imposed gate. */
    public double probability(double utility, double gate) {
        return Logistic.behind(gate, weights.gatePower(), utility);
    }

    private double burst(long monthsSinceDeclaration) {
        if (isBurst(monthsSinceDeclaration)) {
            return weights.burst();
        }
        return monthsSinceDeclaration > LAST_MONTH_OF_BURST && monthsSinceDeclaration <= LAST_MONTH_OF_AFTERMATH
                ? weights.aftermath()
                : 0;
    }
}

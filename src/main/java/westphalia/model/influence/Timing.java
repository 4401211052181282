package westphalia.model.influence;

import westphalia.model.Situation;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.state.TimingParameters;
import westphalia.model.setting.Setting;

/**
 * The part of rule 3 that says when a state's turn comes.
 *
 * <p>{@code SIZE = c_burst n} in months 0 and 1 after a declaration and {@code c_later n} from then on; n: logarithm of
 * the population, in standard deviations of the members. Large states have the staff to decide at once and are asked
 * first; the claimant and its sponsors come to the small ones later, one visit at a time, and find them cheaper to
 * persuade.
 *
 * <p>{@code REFUSALS = -ln(1 + theta R)}, {@code R <- R - ln(1 - P)} for every month in which a state did not
 * recognise, P being its probability before this reason. Who was likely to recognise and has not is less willing than
 * it looks; the willing are used up first. If willingness that no data show multiplies the hazard by a gamma variate
 * with mean 1 and variance theta, this is what is left on average among those who have not recognised. A new leader
 * starts with R = 0.
 *
 * <p>Sources: Newman and Visoka 2018 on the claimant's own diplomacy; Sharman 2017 on what small states trade
 * recognition for; Vaupel, Manton and Stallard 1979, Demography 16(3), for the form. That refusing hardens a state
 * would look the same in the data as that it was unwilling from the start. Acts to December 2010 do not tell theta from
 * 0.
 */
public final class Timing {
    private static final double CERTAIN = 1 - 1e-12;

    private final Setting setting;
    private final TimingParameters weights;

    public Timing(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().timing();
    }

    /** Adds what a state's size says this month. */
    void size(long monthsSinceDeclaration, int state, Reasons reasons) {
        boolean isBurst = RecognitionRule.isBurst(monthsSinceDeclaration);
        reasons.add(Term.SIZE, (isBurst ? weights.burstSize() : weights.laterSize()) * setting.size(state));
    }

    /** Adds what a state's refusals so far say; the last reason, after all others. */
    public void refusals(Situation situation, int claimant, int state, Reasons reasons) {
        if (remembersRefusals()) {
            reasons.add(Term.REFUSALS, -StrictMath.log1p(weights.refusals() * situation.refused(claimant, state)));
        }
    }

    /** Whether refusals weigh anything, so that it is worth while to remember them. */
    public boolean remembersRefusals() {
        return weights.refusals() > 0;
    }

    /**
     * Remembers a month in which a state did not recognise.
     *
     * @param probability that it would, before its refusals count
     */
    public static void refuse(Situation situation, int claimant, int state, double probability) {
        double hazard = -StrictMath.log1p(-Math.min(CERTAIN, probability));
        situation.setRefused(claimant, state, situation.refused(claimant, state) + hazard);
    }
}

package westphalia.model.influence.body;

import westphalia.model.decision.Logistic;
import westphalia.model.decision.Reasons;
import westphalia.model.decision.Term;
import westphalia.model.parameter.body.AssemblyParameters;
import westphalia.model.setting.Setting;

/**
 * Whether a member stays away from a vote of the Assembly.
 *
 * <p>{@code P = L(absence - absence_size ln G)}, G its product in billions of dollars: small missions cannot sit
 * through every meeting. The parent and the sponsor are always there. Fitted to who was absent from three votes of
 * 2008.
 */
public final class AbsenceRule {
    private static final double LEAST_PRODUCT = 0.001;

    private final Setting setting;
    private final AssemblyParameters weights;

    public AbsenceRule(Setting setting) {
        this.setting = setting;
        this.weights = setting.parameters().assembly();
    }

    /** Adds the reasons of a member to stay away. */
    public void reasons(int state, Reasons reasons) {
        double product = Math.max(LEAST_PRODUCT, setting.roster().state(state).gdpUsdBillions());
        reasons.add(Term.BASE, weights.absence()).add(Term.MISSION, -weights.absenceSize() * StrictMath.log(product));
    }

    /** The probability that a member stays away, in [0, 1]. */
    public double probability(int state) {
        Reasons reasons = Reasons.summed();
        reasons(state, reasons);
        return Logistic.of(reasons.sum());
    }
}

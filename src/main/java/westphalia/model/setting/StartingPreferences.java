package westphalia.model.setting;

import java.util.function.IntPredicate;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import westphalia.model.decision.Logistic;

/**
 * Where a preference starts: {@code L(delta + spread * z)}, with delta solved so that the members' mean is the one
 * asked for.
 *
 * <p>z is a standardised covariate: for the Westphalian preference non-alignment and independence movements at home,
 * {@code z(z(NAM) + z(movement))}; for the interventionist preference democracy, {@code z(polyarchy)}. Two different
 * lists keep the two preferences two: with the same list in both they collapse into one axis.
 */
final class StartingPreferences {
    private static final double WIDEST_SHIFT = 50;
    private static final double ACCURACY = 1e-12;
    private static final int MOST_EVALUATIONS = 500;

    private StartingPreferences() {}

    /** Preferences in (0, 1) whose mean over the states that {@code belongs} picks is {@code mean}. */
    static double[] withMean(double mean, double spread, double[] covariate, IntPredicate belongs) {
        UnivariateFunction gap = delta -> meanOf(delta, spread, covariate, belongs) - mean;
        double delta = new BrentSolver(ACCURACY).solve(MOST_EVALUATIONS, gap, -WIDEST_SHIFT, WIDEST_SHIFT);
        double[] preferences = new double[covariate.length];
        for (int state = 0; state < preferences.length; state++) {
            preferences[state] = Logistic.of(delta + spread * covariate[state]);
        }
        return preferences;
    }

    private static double meanOf(double delta, double spread, double[] covariate, IntPredicate belongs) {
        double sum = 0;
        int members = 0;
        for (int state = 0; state < covariate.length; state++) {
            if (belongs.test(state)) {
                sum += Logistic.of(delta + spread * covariate[state]);
                members++;
            }
        }
        return members == 0 ? 0.5 : sum / members;
    }
}

package westphalia.experiment.fit;

import java.util.List;
import org.apache.commons.math3.linear.RealMatrix;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;

/**
 * What a fit found.
 *
 * @param estimates one per free parameter, in their order
 * @param covariance of the estimates, from the information matrix with the penalty in it; a row and a column per free
 *     parameter
 * @param negativeLogLikelihood at the estimates, without the penalty
 * @param decisions how many decisions it rests on
 * @param acts in how many of these something was done: the answer was not the first
 */
public record FitResult(
        List<Estimate> estimates, RealMatrix covariance, double negativeLogLikelihood, int decisions, int acts) {

    /** Parameters with the estimates in their places. */
    public Parameters applied(Parameters parameters) {
        Parameters changed = parameters;
        for (Estimate estimate : estimates) {
            changed = ParameterDefinition.with(changed, estimate.path(), estimate.value());
        }
        return changed;
    }
}

package westphalia.experiment.fit;

import java.util.List;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;

/**
 * What a fit found.
 *
 * @param estimates one a free parameter, in their order
 * @param negativeLogLikelihood at the estimates, without the penalty
 * @param decisions how many decisions it rests on
 */
public record FitResult(List<Estimate> estimates, double negativeLogLikelihood, int decisions) {

    /** Parameters with the estimates in their places. */
    public Parameters applied(Parameters parameters) {
        Parameters changed = parameters;
        for (Estimate estimate : estimates) {
            changed = ParameterDefinition.with(changed, estimate.path(), estimate.value());
        }
        return changed;
    }
}

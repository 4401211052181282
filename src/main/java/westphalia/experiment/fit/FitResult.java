package westphalia.experiment.fit;

import java.util.List;

/**
 * What a fit found.
 *
 * @param estimates one a free parameter, in their order
 * @param negativeLogLikelihood at the estimates, without the penalty
 * @param decisions how many decisions it rests on
 */
public record FitResult(List<Estimate> estimates, double negativeLogLikelihood, int decisions) {}

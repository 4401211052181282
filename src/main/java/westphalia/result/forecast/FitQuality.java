package westphalia.result.forecast;

import org.jspecify.annotations.Nullable;

/**
 * How well a fitted model meets what was recorded, and on how much that rests.
 *
 * @param method likelihood, cmaes or abc
 * @param logLikelihood of the recorded decisions at the estimates, without the penalty; null where the method has none
 * @param distance of the simulated patterns at the estimates from the recorded ones; null where the method has none
 * @param decisions on which the likelihood rests, one per state and month; null where the method has none
 * @param acts recorded recognitions that count
 */
public record FitQuality(
        String method,
        @Nullable Double logLikelihood,
        @Nullable Double distance,
        @Nullable Integer decisions,
        int acts) {}

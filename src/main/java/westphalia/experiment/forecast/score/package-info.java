/**
 * How good forecasts were: scores of probabilities, of totals and of ballots.
 *
 * <p>In: probabilities and what happened. Out: numbers. Must not know: who forecast, what was forecast.
 */
@NullMarked
package westphalia.experiment.forecast.score;

import org.jspecify.annotations.NullMarked;

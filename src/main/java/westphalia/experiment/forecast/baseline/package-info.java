/**
 * What simple models answer to the same questions, fitted to what was known at the origin and to nothing later.
 *
 * <p>In: questions. Out: forecasts. Must not know: the model of this program, scores.
 */
@NullMarked
package westphalia.experiment.forecast.baseline;

import org.jspecify.annotations.NullMarked;

/**
 * What is forecast, and what a forecast says.
 *
 * <p>In: a setting and recorded acts and ballots. Out: questions with their answers, and forecasts that lie beside
 * them. Must not know: who forecasts, how forecasts are scored.
 */
@NullMarked
package westphalia.experiment.forecast.question;

import org.jspecify.annotations.NullMarked;

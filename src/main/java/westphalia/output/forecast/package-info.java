/**
 * Forecasts, scores and fits as tables, and a fit as a scenario.
 *
 * <p>In: rows. Out: text. Must not know: how anything was forecast or fitted.
 */
@NullMarked
package westphalia.output.forecast;

import org.jspecify.annotations.NullMarked;

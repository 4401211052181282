/**
 * Forecasts beside what happened, as pictures: curves, reliability, scores.
 *
 * <p>In: curves, groups of forecasts, scores. Out: a {@link westphalia.chart.drawing.Picture}. Must not know: how
 * anything was forecast.
 */
@NullMarked
package westphalia.chart.forecast;

import org.jspecify.annotations.NullMarked;

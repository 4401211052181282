/**
 * What all charts draw with: one look, the sheet of title, question and source around every chart, lettering that is
 * wrapped and never cut, hatching, labels that do not overlap, and the file or panel a chart ends in.
 *
 * <p>In: a {@link westphalia.chart.drawing.Picture}. Out: PNG, SVG or a Swing panel. Must not know: what is drawn.
 */
@NullMarked
package westphalia.chart.drawing;

import org.jspecify.annotations.NullMarked;

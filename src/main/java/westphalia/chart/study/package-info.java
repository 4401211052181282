/**
 * Sweeps and analyses of sensitivity as pictures.
 *
 * <p>In: summaries of points, indices of parameters. Out: a {@link westphalia.chart.drawing.Picture}. Must not know:
 * scenario files, how points were run, tables.
 */
@NullMarked
package westphalia.chart.study;

import org.jspecify.annotations.NullMarked;

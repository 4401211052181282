/**
 * Pictures of what the great powers say and do: the mirror of words and deeds, and precedents with those who cited
 * them.
 *
 * <p>In: result records. Out: {@link westphalia.chart.drawing.Picture}. Must not know: how the records came about.
 */
@NullMarked
package westphalia.chart.deed;

import org.jspecify.annotations.NullMarked;

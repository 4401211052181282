/**
 * Courses: how measures go month by month over a span that is drawn whole, however far a run has come.
 *
 * <p>In: values by month. Out: a {@link westphalia.chart.drawing.Picture}. Must not know: where the values come from.
 */
@NullMarked
package westphalia.chart.course;

import org.jspecify.annotations.NullMarked;

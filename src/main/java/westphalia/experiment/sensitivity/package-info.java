/**
 * Which parameters move a measure, and how much: elementary effects and the decomposition of variance.
 *
 * <p>In: how many factors and samples; then one number a point. Out: the points of a unit cube; then indices with
 * intervals. Must not know: what is computed at a point; only {@link westphalia.experiment.sensitivity.FreeParameters}
 * knows that factors are parameters.
 */
@NullMarked
package westphalia.experiment.sensitivity;

import org.jspecify.annotations.NullMarked;

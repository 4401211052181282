/**
 * Twins: a base and a variant of it run under the same luck, pair by pair.
 *
 * <pre>
 * runs of the base ────┐                    ┌──► paired differences, month by month
 *                      ├──► pairs ──► tally ┼──► effects on the main outcomes
 * runs of the variant ─┘                    ├──► first acts at which pairs part
 *                                           └──► states whose mind changed; the median pair ──► chain of acts
 * </pre>
 *
 * <p>By the same main outcomes {@link westphalia.experiment.comparison.Face} chooses the run that stands for an ensemble.
 *
 * <p>In: two scenarios, their runs under one seed. Out: a {@link westphalia.result.comparison.Comparison}. Must not
 * know: files, pictures, the doors.
 */
@NullMarked
package westphalia.experiment.comparison;

import org.jspecify.annotations.NullMarked;

/**
 * Why: one run is carried out again with its reasons, and a decision of it is told.
 *
 * <p>In: a scenario, a seed and the number of a run; who decides about what, and when. Out: records of an explanation,
 * sentences included, that a door only has to lay out. Must not know: files, terminals, windows.
 */
@NullMarked
package westphalia.experiment.explanation;

import org.jspecify.annotations.NullMarked;

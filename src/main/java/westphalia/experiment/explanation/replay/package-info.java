/**
 * A run carried out again, so that what was decided in it can be looked up.
 *
 * <p>In: a scenario, a seed and the number of a run. Out: decisions by month, state, subject and act; stances and
 * answers with their reasons; names. Must not know: sentences, what is explained.
 */
@NullMarked
package westphalia.experiment.explanation.replay;

import org.jspecify.annotations.NullMarked;

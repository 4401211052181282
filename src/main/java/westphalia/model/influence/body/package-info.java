/**
 * What moves members of bodies: votes, tabling, steps, hearings.
 *
 * <p>In: setting and situation. Out: reasons and probabilities. Must not know: luck, the order of the month.
 */
@NullMarked
package westphalia.model.influence.body;

import org.jspecify.annotations.NullMarked;

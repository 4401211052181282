/**
 * What moves claimants and parents: violence, state-building, passports, declarations, concessions.
 *
 * <p>In: setting and situation. Out: reasons, probabilities, new values. Must not know: luck, the order of the month.
 */
@NullMarked
package westphalia.model.influence.ground;

import org.jspecify.annotations.NullMarked;

/**
 * What moves great powers: their stance, their recognitions and wars, precedents, bypass, and the climate between them.
 *
 * <p>In: setting and situation. Out: reasons, probabilities, new values. Must not know: luck, the order of the month.
 */
@NullMarked
package westphalia.model.influence.power;

import org.jspecify.annotations.NullMarked;

/**
 * Who looks at whom.
 *
 * <p>In: where states stand on a line. Out: {@link westphalia.model.neighbour.Neighbours}. Must not know: what they look
 * at, what it does to them.
 */
@NullMarked
package westphalia.model.neighbour;

import org.jspecify.annotations.NullMarked;

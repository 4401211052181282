/**
 * The one shape of every decision: named reasons, a probability, and a draw of luck.
 *
 * <p>In: numbers from the rules. Out: a sum of named terms that a run compares with luck and that an explanation
 * reads back. Must not know: what is being decided.
 */
@NullMarked
package westphalia.model.decision;

import org.jspecify.annotations.NullMarked;

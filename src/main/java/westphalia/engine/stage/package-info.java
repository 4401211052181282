/**
 * The stages of the month, one class each.
 *
 * <p>In: the condition that earlier stages left. Out: the condition for later ones, and lines in the journal. Must not
 * know: which stages come before and after.
 */
@NullMarked
package westphalia.engine.stage;

import org.jspecify.annotations.NullMarked;

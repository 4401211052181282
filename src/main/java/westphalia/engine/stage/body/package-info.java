/**
 * The stages in which bodies decide.
 *
 * <p>In: the condition that earlier stages left. Out: outcomes and ballots in the journal, and what they change. Must
 * not know: which stages come before and after.
 */
@NullMarked
package westphalia.engine.stage.body;

import org.jspecify.annotations.NullMarked;

/**
 * One run while it lasts: its plan, its condition, its luck, and the journal of what happened.
 *
 * <p>In: a checked scenario turned into numbers. Out: a {@link westphalia.result.RunResult}. Must not know: the order
 * of the month, other runs.
 */
@NullMarked
package westphalia.engine.run;

import org.jspecify.annotations.NullMarked;

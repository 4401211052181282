/**
 * {@code explain}: which run is explained, which of its acts, and the same luck over again.
 *
 * <p>In: a scenario or a results folder, and what is asked. Out: text on the terminal. Must not know: how a decision is
 * taken apart.
 */
@NullMarked
package westphalia.cli.explain;

import org.jspecify.annotations.NullMarked;

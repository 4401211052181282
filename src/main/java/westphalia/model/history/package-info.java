/**
 * What is recorded of history: acts, ballots, breaches before a scenario.
 *
 * <p>In: rows of tables. Out: what runs are compared with, fitted to, or begin from. Must not know: what a run does.
 */
@NullMarked
package westphalia.model.history;

import org.jspecify.annotations.NullMarked;

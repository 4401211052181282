/**
 * Worlds that are made up, of any size, to try how the program grows.
 *
 * <p>In: a number of states and a seed. Out: the text of a scenario and its tables. Must not know: how a scenario is
 * read.
 */
@NullMarked
package westphalia.scenario.invented;

import org.jspecify.annotations.NullMarked;

/**
 * From a tree of values to the records of a scenario, by reflection over their components.
 *
 * <p>In: a merged tree and its tables. Out: a scenario, with stand-ins where a value was refused, and the place of
 * every path. Must not know: files, parents, what the names in a scenario point to.
 */
@NullMarked
package westphalia.scenario.binding;

import org.jspecify.annotations.NullMarked;

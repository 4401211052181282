/**
 * What must hold between the parts of a scenario: names that point somewhere, dates in order, seats for every vote.
 *
 * <p>In: a scenario and the places of its values. Out: problems. Must not know: how the values were written.
 */
@NullMarked
package westphalia.scenario.check;

import org.jspecify.annotations.NullMarked;

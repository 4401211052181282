/**
 * The lists in which tables of other projects name states: ISO, Correlates of War, Gleditsch-Ward, English names.
 *
 * <p>In: words as a table writes them. Out: the ISO3 code of the state that is meant, and the list a column was written
 * in. Must not know: tables, scenarios, what a code is needed for.
 */
@NullMarked
package westphalia.scenario.code;

import org.jspecify.annotations.NullMarked;

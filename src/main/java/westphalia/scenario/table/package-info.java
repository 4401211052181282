/**
 * CSV tables: rows that know their line, made into records, with empty cells filled by the region's median where the
 * record says so.
 *
 * <p>In: the text of a table, in a file of its own or inside a scenario. Out: records. Must not know: what is made of
 * them.
 */
@NullMarked
package westphalia.scenario.table;

import org.jspecify.annotations.NullMarked;

/**
 * Files as trees of values that know where they stand: reading them, laying a child over its parent, collecting
 * problems.
 *
 * <p>In: YAML and JSON text. Out: mappings, lists and scalars with file, line and column. Must not know: which keys a
 * scenario has.
 */
@NullMarked
package westphalia.scenario.tree;

import org.jspecify.annotations.NullMarked;

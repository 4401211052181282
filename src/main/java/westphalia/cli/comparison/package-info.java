/**
 * The work of a comparison, from the first run to the last file.
 *
 * <p>In: arms, orders, a folder. Out: the folder of a comparison. Must not know: commands and their options.
 */
@NullMarked
package westphalia.cli.comparison;

import org.jspecify.annotations.NullMarked;

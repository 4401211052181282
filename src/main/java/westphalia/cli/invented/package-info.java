/**
 * The command that makes up worlds.
 *
 * <p>In: arguments. Out: scenario files. Must not know: what is run with them.
 */
@NullMarked
package westphalia.cli.invented;

import org.jspecify.annotations.NullMarked;

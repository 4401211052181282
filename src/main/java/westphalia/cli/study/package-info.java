/**
 * The commands that run many points of a scenario.
 *
 * <p>In: arguments. Out: files, text, an exit code, as for all commands. Must not know: other commands, the window.
 */
@NullMarked
package westphalia.cli.study;

import org.jspecify.annotations.NullMarked;

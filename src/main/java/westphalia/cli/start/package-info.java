/**
 * Commands with which somebody starts: a scenario of one's own, and completion in the shell.
 *
 * <p>In: names. Out: a file, or text for a shell. Must not know: what is run.
 */
@NullMarked
package westphalia.cli.start;

import org.jspecify.annotations.NullMarked;

/**
 * The door for people at a command line: one class a command.
 *
 * <p>In: arguments. Out: files, text, an exit code: 0 done, 1 the run failed, 2 wrong use or wrong scenario. Data go to
 * files or standard output, messages and progress to standard error. Must not know: the window.
 */
@NullMarked
package westphalia.cli;

import org.jspecify.annotations.NullMarked;

/**
 * The commands that hold the model against what was recorded: forecasts and fits.
 *
 * <p>In: arguments. Out: files, text, an exit code, as for all commands. Must not know: other commands, the window.
 */
@NullMarked
package westphalia.cli.forecast;

import org.jspecify.annotations.NullMarked;

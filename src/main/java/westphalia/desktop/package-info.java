/**
 * The window: a classroom asks what if, and sees it happen.
 *
 * <p>In: a scenario file, or none. Out: a window; exit codes as of the command line. Must not know: the command line.
 *
 * <pre>
 * desktop ──► picture, time, control, inspect ──► session ──► play ──► engine
 * </pre>
 */
@NullMarked
package westphalia.desktop;

import org.jspecify.annotations.NullMarked;

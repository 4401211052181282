/**
 * Many runs in the background: an ensemble of the settings in the window, or results that several machines made.
 *
 * <p>In: a scenario, or results folders. Out: how measures spread, handed over on the event thread. Nothing here is
 * worked out on the event thread.
 */
@NullMarked
package westphalia.desktop.many;

import org.jspecify.annotations.NullMarked;

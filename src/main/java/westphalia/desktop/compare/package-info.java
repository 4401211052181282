/**
 * The run beside its twin: where they part, told act by act.
 *
 * <p>In: a {@link westphalia.desktop.session.Session} with two runs under the same luck. Out: Swing components. Both
 * runs are carried out again with their reasons on another thread.
 */
@NullMarked
package westphalia.desktop.compare;

import org.jspecify.annotations.NullMarked;

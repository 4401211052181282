/**
 * Playing a state: the seat is taken, the run stops at its decisions, the student decides and then sees the model's
 * reasons.
 *
 * <p>In: a {@link westphalia.desktop.session.Session} and the questions of its run. Out: Swing components. Must not
 * know: how a run is made to wait.
 */
@NullMarked
package westphalia.desktop.role;

import org.jspecify.annotations.NullMarked;

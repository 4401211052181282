/**
 * Predict before reveal: a class draws or types what it expects, then sees the run and history.
 *
 * <p>In: a {@link westphalia.desktop.session.Session} and the pencil on the picture of recognitions. Out: Swing
 * components and the guess that stands beside the run. Must not know: how pictures are drawn.
 */
@NullMarked
package westphalia.desktop.guess;

import org.jspecify.annotations.NullMarked;

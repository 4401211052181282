/**
 * The pictures of the window: which there are, made anew for every month that is shown, and the canvas they are drawn
 * on.
 *
 * <p>In: a {@link westphalia.desktop.picture.View} of the runs. Out: Swing components. Pictures are made and drawn on a
 * thread of their own, so the event thread only copies pixels. Must not know: how runs are carried out.
 */
@NullMarked
package westphalia.desktop.picture;

import org.jspecify.annotations.NullMarked;

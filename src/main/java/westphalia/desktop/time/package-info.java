/**
 * The lower edge of the window: the months with their dated events, what moves time, and the ledger of acts.
 *
 * <p>In: a {@link westphalia.desktop.session.Session}. Out: Swing components. Must not know: pictures.
 */
@NullMarked
package westphalia.desktop.time;

import org.jspecify.annotations.NullMarked;

/**
 * What the window is about: the scenario that is open, what was changed of it, the run that is shown and its twin.
 *
 * <p>In: a scenario file and what the user asks. Out: calls to listeners, on the event thread. Must not know: how
 * anything looks. Everything here is used on the event thread only; files are read and runs carried out elsewhere.
 */
@NullMarked
package westphalia.desktop.session;

import org.jspecify.annotations.NullMarked;

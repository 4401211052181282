/**
 * The inspector: what a state is, what it did, and why it decided as it did; or how the members answered a draft.
 *
 * <p>In: a {@link westphalia.desktop.session.Session} and what is looked at. Out: Swing components. Explanations are
 * worked out on another thread, by carrying out the run again with its reasons.
 */
@NullMarked
package westphalia.desktop.inspect;

import org.jspecify.annotations.NullMarked;

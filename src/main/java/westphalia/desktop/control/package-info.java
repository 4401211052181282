/**
 * The controls of the window: every parameter as a slider made from its definition, and the list of what was changed.
 *
 * <p>In: the parameter definitions and a {@link westphalia.desktop.session.Session}. Out: Swing components that set
 * values by their paths, as the command line does. Must not know: what a parameter does.
 */
@NullMarked
package westphalia.desktop.control;

import org.jspecify.annotations.NullMarked;

/**
 * Other names for the places and parties of a scenario, so that a class meets it without what it already knows.
 *
 * <p>In: the names of a scenario. Out: names kept beside it, for the window and its pictures only.
 */
@NullMarked
package westphalia.desktop.name;

import org.jspecify.annotations.NullMarked;

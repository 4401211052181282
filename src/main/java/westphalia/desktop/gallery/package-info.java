/**
 * The gallery: scenarios to choose from, by title and question.
 *
 * <p>In: folders with scenario files. Out: the file that was chosen. Must not know: what is done with it.
 */
@NullMarked
package westphalia.desktop.gallery;

import org.jspecify.annotations.NullMarked;

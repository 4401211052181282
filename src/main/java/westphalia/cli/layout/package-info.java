/**
 * How explanations look as text of a given width.
 *
 * <p>In: the records of an explanation and a width. Out: lines. Must not know: commands and their options.
 */
@NullMarked
package westphalia.cli.layout;

import org.jspecify.annotations.NullMarked;

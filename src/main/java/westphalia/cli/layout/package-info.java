/**
 * How explanations and comparisons look as text.
 *
 * <p>In: the records of an explanation or a comparison, a width. Out: lines. Must not know: commands and their options.
 */
@NullMarked
package westphalia.cli.layout;

import org.jspecify.annotations.NullMarked;

/**
 * Findings about claims as a table and as a page of the documentation.
 *
 * <p>In: findings. Out: CSV, Markdown, text for a terminal. Must not know: how anything was found.
 */
@NullMarked
package westphalia.output.claim;

import org.jspecify.annotations.NullMarked;

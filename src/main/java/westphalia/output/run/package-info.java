/**
 * The tables that runs fill, each with its columns, what of a run goes into it, and how a row is read back.
 *
 * <p>In: what one run left behind, or the cells of a row. Out: layouts and facts. Must not know: files, how a run works,
 * what a folder is for.
 */
@NullMarked
package westphalia.output.run;

import org.jspecify.annotations.NullMarked;

/**
 * What an ensemble comes to beside its quantiles: who recognises in how many runs, how near history lies, and which run
 * stands for all.
 *
 * <p>In: runs and quantiles. Out: rows of tables, and what charts draw. Must not know: how a run works, files, pictures.
 */
@NullMarked
package westphalia.result.ensemble;

import org.jspecify.annotations.NullMarked;

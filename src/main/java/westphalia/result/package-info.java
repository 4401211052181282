/**
 * What runs leave behind: records of acts, ballots and measures, and the one small interface by which a run hands
 * them on.
 *
 * <p>In: what the engine records. Out: what tables and pictures are made of. Must not know: how a run works, files,
 * pictures.
 */
@NullMarked
package westphalia.result;

import org.jspecify.annotations.NullMarked;

/**
 * The tables of a results folder that say what the ensemble comes to: who recognises in how many runs, and how near
 * history lies.
 *
 * <p>In: the acts of all runs as their table holds them, and the summary. Out: files, and their rows read back. Must not
 * know: manifests, how runs are carried out.
 */
@NullMarked
package westphalia.output.ensemble;

import org.jspecify.annotations.NullMarked;

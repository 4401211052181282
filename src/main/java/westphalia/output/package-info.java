/**
 * From results to a folder of tables, a manifest and a self-contained scenario, written as runs come in.
 *
 * <p>In: runs in the order of their numbers. Out: the files of a results folder; of a killed ensemble, files that a
 * resumed one goes on with. Must not know: how a run works, how many threads carry them out, pictures.
 */
@NullMarked
package westphalia.output;

import org.jspecify.annotations.NullMarked;

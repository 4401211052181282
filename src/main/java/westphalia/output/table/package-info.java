/**
 * The tables of a results folder: written run by run, summed up, read back, compared.
 *
 * <p>In: runs. Out: files. Must not know: manifests, what a folder is for.
 */
@NullMarked
package westphalia.output.table;

import org.jspecify.annotations.NullMarked;

/**
 * What a results folder is, said in its {@code manifest.json}: by which build it was made, what it holds, how far it is.
 *
 * <p>There is one {@link westphalia.output.manifest.Manifest}; what is held is one of the sealed kinds of {@link
 * westphalia.output.manifest.What}: runs, a comparison, a collection of comparisons, a study, claims.
 *
 * <p>In: what was asked for, then what came of it. Out: JSON, and back. Must not know: how tables are written, how
 * anything is run.
 */
@NullMarked
package westphalia.output.manifest;

import org.jspecify.annotations.NullMarked;

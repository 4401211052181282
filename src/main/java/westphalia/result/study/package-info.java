/**
 * What experiments over many points of a design leave behind.
 *
 * <p>In: what experiments record. Out: what tables and pictures are made of. Must not know: how a point was run, files,
 * pictures.
 */
@NullMarked
package westphalia.result.study;

import org.jspecify.annotations.NullMarked;

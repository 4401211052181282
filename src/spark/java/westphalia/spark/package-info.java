/**
 * The second engine: numbered work on the machines of an Apache Spark cluster. Only in builds with {@code -Pspark}.
 *
 * <p>In: recipes and numbers. Out: the pieces, in order. Must not know: what a piece is.
 */
@NullMarked
package westphalia.spark;

import org.jspecify.annotations.NullMarked;

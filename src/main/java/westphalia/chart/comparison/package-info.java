/**
 * Pictures of twins: what a variant changes, by how much, where the chain is cut and whose mind it changes.
 *
 * <p>In: what was found about pairs of twins. Out: pictures. Must not know: how it was found, files.
 */
@NullMarked
package westphalia.chart.comparison;

import org.jspecify.annotations.NullMarked;

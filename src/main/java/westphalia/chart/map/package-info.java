/**
 * The map of the world as one tile a state: every state one tile of one size, as every member has one vote.
 *
 * <p>In: what each state is to be shown as. Out: a {@link westphalia.chart.drawing.Picture} on which states can be
 * pointed at. Where a tile lies stands in {@code tiles.csv} beside the classes: neighbours on the globe are near one
 * another on the grid, as far as a grid allows; it says nothing about size, borders or status.
 */
@NullMarked
package westphalia.chart.map;

import org.jspecify.annotations.NullMarked;

/**
 * How a body answered its drafts, as pictures: walls, coalitions, agreement, and the table seen from above.
 *
 * <p>In: tallies of drafts and agreement of pairs. Out: a {@link westphalia.chart.drawing.Picture}. Must not know:
 * scenario files, how a run works, tables.
 *
 * <p>Shares are shares of the runs in which a draft came up. Votes count as expected where most of these runs shelved
 * the draft. A tally does not say which of several members blocked openly and which behind the scenes in the same
 * runs; where a draft has both kinds of block, each member's blocks are split in proportion.
 */
@NullMarked
package westphalia.chart.ballot;

import org.jspecify.annotations.NullMarked;

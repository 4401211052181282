/**
 * Results as pictures: one class a chart, each made of result records and a heading.
 *
 * <p>In: records of {@link westphalia.result}, history, and names for the codes of states. Out: a
 * {@link westphalia.chart.drawing.Picture}. Must not know: scenario files, how a run works, tables.
 *
 * <p>What was only expected is hatched on every chart; what the scenario sets by hand wears a padlock.
 */
@NullMarked
package westphalia.chart;

import org.jspecify.annotations.NullMarked;

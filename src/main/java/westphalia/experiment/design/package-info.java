/**
 * Designs: which paths of a scenario vary, at which points, and the runs of every point under the same luck.
 *
 * <pre>
 * path=from:to:step ──► Factor ──► Design ──► points ──► PointScenarios ──► PointRuns ──► one row a run
 * </pre>
 *
 * <p>In: a scenario and what varies in it. Out: rows of measures, one a run of a point. Must not know: what is made of
 * the rows, files of results, pictures.
 */
@NullMarked
package westphalia.experiment.design;

import org.jspecify.annotations.NullMarked;

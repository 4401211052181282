/**
 * Folders of experiments of numbered units: sweeps and analyses of sensitivity, which are written and resumed alike.
 *
 * <p>In: rows in the order of their units. Out: the files of a results folder; of a killed experiment, files that a
 * resumed one goes on with. Must not know: what a unit is, how many threads carry them out, pictures.
 */
@NullMarked
package westphalia.output.study;

import org.jspecify.annotations.NullMarked;

/**
 * What is tried together: claims, patterns on the scenarios as shipped and without overrides of single states, tables.
 *
 * <p>In: the names a user picks, what was found about each experiment. Out: the experiments, and the findings told
 * apart again. Must not know: how an experiment is run.
 */
@NullMarked
package westphalia.experiment.claim.programme;

import org.jspecify.annotations.NullMarked;

/**
 * Estimating parameters from what states did.
 *
 * <p>In: a scenario and recorded acts up to a month. Out: estimates with standard errors. Must not know: files,
 * pictures; acts after the month.
 */
@NullMarked
package westphalia.experiment.fit;

import org.jspecify.annotations.NullMarked;

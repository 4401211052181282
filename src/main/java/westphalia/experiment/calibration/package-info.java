/**
 * Finding the parameters under which the model does what was recorded: by likelihood, by evolution, by rejection.
 *
 * <p>In: a scenario, recorded acts up to a month, which parameters are free. Out: estimates, how sure they are. Must
 * not know: files, pictures, the doors; acts after the month.
 */
@NullMarked
package westphalia.experiment.calibration;

import org.jspecify.annotations.NullMarked;

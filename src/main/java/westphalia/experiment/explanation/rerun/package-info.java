/**
 * The same luck over again: in how many runs an act is done, as the scenario is and with one thing changed from the
 * start.
 *
 * <p>In: what was done or not, the reasons for it, and how to read the scenario with a change. Out: counts and months,
 * with the settings that bring each change about. Must not know: files, how a single decision is laid out.
 */
@NullMarked
package westphalia.experiment.explanation.rerun;

import org.jspecify.annotations.NullMarked;

/**
 * What the data say of states before anything happens, computed by documented rules that never look at who recognised
 * whom.
 *
 * <p>In: states, claimants, organisations, borders, seats, values imposed by the scenario. Out: a {@link
 * westphalia.model.setting.Setting} that all runs share and none changes. Must not know: what happens in a run.
 */
@NullMarked
package westphalia.model.setting;

import org.jspecify.annotations.NullMarked;

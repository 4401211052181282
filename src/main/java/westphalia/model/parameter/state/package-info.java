/**
 * Parameters of what states, claimants and parents do.
 *
 * <p>In: nothing. Out: records read by the rules. Must not know: files, runs.
 */
@NullMarked
package westphalia.model.parameter.state;

import org.jspecify.annotations.NullMarked;

/**
 * A decision taken apart: reasons and their sum, the curve to a probability, the gate, and what would flip the act.
 *
 * <p>In: the named terms of a decision. Out: the arithmetic of its explanation, and how numbers are written in it. Must
 * not know: runs, claimants, drafts.
 */
@NullMarked
package westphalia.experiment.explanation.reason;

import org.jspecify.annotations.NullMarked;

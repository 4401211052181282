/**
 * What moves a state: one class a mechanism, each a sum of named reasons.
 *
 * <p>In: a {@link westphalia.model.setting.Setting} that never changes and the {@link westphalia.model.Situation} of
 * the month. Out: reasons, probabilities, new values. Must not know: luck, the order of the month, who records.
 *
 * <p>Symbols: i a state, e a claimant; L(x) = 1/(1 + exp(-x)); w and v the Westphalian and the interventionist
 * preference, N the mean of w; p a stance in (-1, 1); T tension, G grievance, H hypocrisy, Q remedial claim, all in
 * [0, 1].
 */
@NullMarked
package westphalia.model.influence;

import org.jspecify.annotations.NullMarked;

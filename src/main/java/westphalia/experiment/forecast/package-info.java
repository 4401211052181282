/**
 * Forecasts of what states do, held against what they did.
 *
 * <pre>
 * recorded acts up to the origin ──► runs with these imposed ──► probabilities ─┐
 *                │                                                              ├─► scores, intervals
 *                └─────────────────► baselines fitted to them ──────────────────┘        ▲
 * recorded acts after the origin ────────────────────────────────────────────────────────┘
 * </pre>
 *
 * <p>In: a scenario, recorded acts and ballots, months of origin. Out: forecasts, scores, curves. Must not know: files,
 * pictures, the doors.
 */
@NullMarked
package westphalia.experiment.forecast;

import org.jspecify.annotations.NullMarked;

/**
 * From a file to a checked, immutable {@link westphalia.scenario.Scenario}, or to all problems of the file at once.
 *
 * <pre>
 * .yaml .json ──► tree ──► reader: parents, --set ──► binding ──► check ──► Scenario ──► effective: text, digest, diff
 *                                                        ▲
 * .csv ──────► table ────────────────────────────────────┘        shape: what the records say of keys ──► schema
 * </pre>
 *
 * <p>The door is {@code reader.ScenarioReader}. This package itself holds only what all of them speak of: the scenario,
 * a problem, the limits.
 *
 * <p>In: scenario files, their parents, their tables, and changes by path. Out: a scenario that can run, its effective
 * text, and the JSON Schema of the format. Must not know: how a run works.
 */
@NullMarked
package westphalia.scenario;

import org.jspecify.annotations.NullMarked;

/**
 * From a file to a checked, immutable {@link westphalia.scenario.Scenario}, or to all problems of the file at once.
 *
 * <p>In: scenario files, their parents, their tables, and changes by path. Out: a scenario that can run, its effective
 * text, and the JSON Schema of the format. Must not know: how a run works.
 */
@NullMarked
package westphalia.scenario;

import org.jspecify.annotations.NullMarked;

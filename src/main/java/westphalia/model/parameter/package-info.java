/**
 * The numbers a user may turn: each one record component, said once with its meaning, unit, range, default, status
 * and source.
 *
 * <p>In: nothing. Out: {@link westphalia.model.parameter.Parameters}, read by every rule, and
 * {@link westphalia.model.parameter.ParameterDefinition}, read by whoever checks, lists, sweeps or draws parameters.
 * Must not know: files, runs.
 */
@NullMarked
package westphalia.model.parameter;

import org.jspecify.annotations.NullMarked;

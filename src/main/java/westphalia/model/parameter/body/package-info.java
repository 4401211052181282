/**
 * Parameters of what members of bodies do.
 *
 * <p>In: nothing. Out: records read by the rules. Must not know: files, runs.
 */
@NullMarked
package westphalia.model.parameter.body;

import org.jspecify.annotations.NullMarked;

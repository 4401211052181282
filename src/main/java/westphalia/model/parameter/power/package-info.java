/**
 * Parameters of what great powers do, and of the climate between them.
 *
 * <p>In: nothing. Out: records read by the rules. Must not know: files, runs.
 */
@NullMarked
package westphalia.model.parameter.power;

import org.jspecify.annotations.NullMarked;

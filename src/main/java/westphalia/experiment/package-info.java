/**
 * Many runs, and the numbers drawn from them.
 *
 * <p>In: a scenario, seeds, options. Out: runs handed on in the order of their numbers; fits. Must not know: files,
 * pictures, the doors.
 */
@NullMarked
package westphalia.experiment;

import org.jspecify.annotations.NullMarked;

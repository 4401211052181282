/**
 * The ninety claims of the model's description, one class a family.
 *
 * <p>In: nothing. Out: claims as experiments. Must not know: how they are run and judged.
 */
@NullMarked
package westphalia.experiment.claim.family;

import org.jspecify.annotations.NullMarked;

/**
 * Patterns that are exact: what is compared with a published number, solved in closed form, or counted term by term.
 *
 * <p>In: the folder of scenarios. Out: numbers. Must not know: claims, verdicts.
 */
@NullMarked
package westphalia.experiment.claim.exact;

import org.jspecify.annotations.NullMarked;

/**
 * What great powers say and what they do about each claimant, over one run or many.
 *
 * <p>In: runs. Out: one record a power and claimant. Must not know: who shows it.
 */
@NullMarked
package westphalia.result.deed;

import org.jspecify.annotations.NullMarked;

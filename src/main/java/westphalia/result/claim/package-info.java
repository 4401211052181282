/**
 * What the test of a claim leaves behind: the numbers, and whether the claim holds.
 *
 * <p>In: what experiments find. Out: what tables and pages are made of. Must not know: how it was found, files.
 */
@NullMarked
package westphalia.result.claim;

import org.jspecify.annotations.NullMarked;

/**
 * Claims as experiments: what is changed, what is measured, and when a claim holds.
 *
 * <pre>
 * Claim ──► arms ──► one ensemble for each scenario and settings, shared by all claims
 *   │                     │ run by run
 *   └──► questions ──► probes ──► samples ──► statistic ──► interval ──► verdict
 * </pre>
 *
 * <p>In: claims, scenario files. Out: findings. Must not know: files of results, pictures, the doors.
 */
@NullMarked
package westphalia.experiment.claim;

import org.jspecify.annotations.NullMarked;

package westphalia.result.comparison;

import westphalia.result.Measure;

/**
 * What a variant does to one of the main outcomes by the end.
 *
 * @param measure the outcome and whom it is about, as tables write it
 * @param title the outcome in words
 * @param isShare whether it is a share of the runs, rather than a count or an index
 * @param role what it is to the claimant that the comparison is about
 */
public record Effect(Measure measure, String title, boolean isShare, PairedMean mean, Role role) {}

package westphalia.result.ensemble;

import org.jspecify.annotations.Nullable;

/**
 * How one state stands to one claimant over the runs of an ensemble; one row of {@code recognisers.csv}.
 *
 * @param claimant the claimant's id
 * @param state ISO3
 * @param share the share of the runs in which it stands by a recognition at the end of the last month, from 0 to 1
 * @param low lower end of the 95% interval of that share
 * @param high upper end
 * @param medianMonth over those runs, the median of the months in which it recognised, of an even number the earlier of
 *     the two in the middle; null if the share is 0
 * @param observedMonth the month in which it recognised in history, if it stood by that when the runs end or when
 *     history's table does; null if not
 */
public record Recogniser(
        String claimant,
        String state,
        double share,
        double low,
        double high,
        @Nullable Long medianMonth,
        @Nullable Long observedMonth) {

    /** Whether there is anything to show: it recognises in some run or in history. */
    public boolean isOfInterest() {
        return share > 0 || observedMonth != null;
    }
}

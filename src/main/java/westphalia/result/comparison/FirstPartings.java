package westphalia.result.comparison;

import org.jspecify.annotations.Nullable;

/**
 * When and over what the pairs of twins part for the first time.
 *
 * @param pairs how many pairs there are
 * @param parted how many of them part at all
 * @param medianMonth the median of the months in which those part; 0 if none does
 * @param commonest the earliest of the first acts that are commonest, whatever its month; null if no pair parts
 * @param times in how many pairs it is the first
 */
public record FirstPartings(
        int pairs, int parted, long medianMonth, @Nullable Parting commonest, int times) {}

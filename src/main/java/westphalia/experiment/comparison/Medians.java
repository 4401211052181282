package westphalia.experiment.comparison;

import java.util.SortedMap;

/** The median of whole numbers that are held as counts, so that memory does not grow with how many there are. */
final class Medians {
    private Medians() {}

    /** The median, of an even number the lower of the two in the middle; 0 of none. */
    static long lower(SortedMap<Long, Integer> counts) {
        long all = counts.values().stream().mapToLong(Integer::longValue).sum();
        long seen = 0;
        for (var count : counts.entrySet()) {
            seen += count.getValue();
            if (2 * seen >= all) {
                return count.getKey();
            }
        }
        return 0;
    }
}

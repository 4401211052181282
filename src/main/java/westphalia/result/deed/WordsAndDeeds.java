package westphalia.result.deed;

import java.util.Map;

/**
 * What one great power says about one claimant, and what it does.
 *
 * @param power ISO3 of the great power
 * @param claimant the claimant's id
 * @param stance its mean stance on the claimant's statehood in the last month, from -1 to 1
 * @param stated the mean of what it says it holds of the norm of sovereignty, in [0, 1]
 * @param held the mean of what it holds of it, in [0, 1]
 * @param deeds the share of the runs in which it did each; what it never did is absent
 */
public record WordsAndDeeds(
        String power, String claimant, double stance, double stated, double held, Map<Deed, Double> deeds) {
    public WordsAndDeeds {
        deeds = Map.copyOf(deeds);
    }

    /** The share of the runs in which it did that. */
    public double share(Deed deed) {
        return deeds.getOrDefault(deed, 0.0);
    }
}

package westphalia.result.comparison;

/**
 * A number in two arms and the mean of its difference over pairs of twins.
 *
 * @param base mean in the base
 * @param other mean in the variant
 * @param difference mean of the variant's number less the base's, pair by pair
 * @param low lower end of the 95% interval of the difference
 * @param high upper end
 * @param differing in how many pairs the two numbers differ; negative if that is not known
 */
public record PairedMean(double base, double other, double difference, double low, double high, int differing) {
    /** The numbers of a single pair, whose difference has no interval. */
    public static PairedMean ofOnePair(double base, double other) {
        double difference = other - base;
        return new PairedMean(base, other, difference, difference, difference, base == other ? 0 : 1);
    }

    /** Whether the interval leaves out zero, so that chance alone hardly makes the difference. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }

    /** Whether the number is the same in every pair. */
    public boolean isSame() {
        return differing == 0;
    }
}

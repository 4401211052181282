package westphalia.result.comparison;

/**
 * A number in two arms and the mean of its difference over pairs of twins.
 *
 * @param base mean in the base
 * @param other mean in the variant
 * @param difference mean of the variant's number less the base's, pair by pair
 * @param low lower end of the 95% interval of the difference
 * @param high upper end
 */
public record PairedMean(double base, double other, double difference, double low, double high) {
    /** Whether the interval leaves out zero, so that chance alone hardly makes the difference. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }

    /** The same for a share of the runs, whose difference lies between -1 and 1, and so does its interval. */
    public PairedMean ofShares() {
        return new PairedMean(base, other, difference, Math.max(-1, low), Math.min(1, high));
    }
}

package westphalia.result.comparison;

/**
 * How often a state recognises a claimant at the end, in both arms.
 *
 * @param state ISO3
 * @param base the share of the runs of the base in which it does
 * @param other the share in the variant
 * @param claimant the id of the claimant
 */
public record Mind(String state, double base, double other, String claimant) {
    public double change() {
        return other - base;
    }
}

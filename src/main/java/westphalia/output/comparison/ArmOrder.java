package westphalia.output.comparison;

import westphalia.output.Order;

/**
 * What one arm of a comparison was asked for.
 *
 * @param name the base, or the variant's name; also the name of its folder
 */
public record ArmOrder(String name, Order order) {
    /** The name of the base's folder, which no variant may have. */
    public static final String BASE = "base";
}

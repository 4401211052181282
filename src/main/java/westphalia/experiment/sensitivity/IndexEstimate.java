package westphalia.experiment.sensitivity;

/**
 * One number about one factor, with its 95% interval.
 *
 * @param factor position of the factor
 * @param index which number it is, as in {@code total}
 */
public record IndexEstimate(int factor, String index, double value, double low, double high) {}

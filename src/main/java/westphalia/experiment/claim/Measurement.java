package westphalia.experiment.claim;

/**
 * A number drawn from runs, with its 95% interval.
 *
 * @param value NaN if no run says anything about it
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Measurement(double value, double low, double high) {
    /** What is measured when no run says anything. */
    static final Measurement NONE = new Measurement(Double.NaN, Double.NaN, Double.NaN);

    /** A number that is known and not drawn from runs. */
    static Measurement exact(double value) {
        return new Measurement(value, value, value);
    }
}

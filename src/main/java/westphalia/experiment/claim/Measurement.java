package westphalia.experiment.claim;

import westphalia.result.Share;

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

    /** A share of runs, or a difference of shares. */
    static Measurement of(Share share) {
        return new Measurement(share.value(), share.low(), share.high());
    }

    /** The same number, of which it is known that it lies between two bounds. */
    Measurement within(double least, double most) {
        return new Measurement(value, Math.max(least, low), Math.min(most, high));
    }

    /** A number that is known and not drawn from runs. */
    static Measurement exact(double value) {
        return new Measurement(value, value, value);
    }
}

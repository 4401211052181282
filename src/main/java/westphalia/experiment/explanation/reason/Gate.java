package westphalia.experiment.explanation.reason;

/**
 * A gate that a scenario imposes on a state.
 *
 * @param value 0 open, 1 closed
 * @param power how the gate bites: it leaves {@code (1 - value)^power} of a probability
 * @param source why it was set; empty if it is open
 */
public record Gate(double value, double power, String source) {
    private static final double MARGIN = 1e-9;

    /** Whether anything was imposed. */
    public boolean isImposed() {
        return value > 0;
    }

    /** What the gate leaves of a probability, in [0, 1]. */
    public double open() {
        return value == 0 ? 1 : StrictMath.pow(1 - value, power);
    }

    /**
     * The value just past which the act would be another; NaN if no gate in [0, 1] makes it so.
     *
     * @param ungated the probability without a gate
     * @param happened whether the act happened with the gate as it is
     */
    double flippingAt(double ungated, double luck, boolean happened) {
        if (power <= 0 || luck >= ungated || (luck <= 0 && happened)) {
            return Double.NaN;
        }
        double limit = 1 - StrictMath.pow(luck / ungated, 1 / power);
        return Math.max(0, Math.min(1, happened ? limit + MARGIN : limit - MARGIN));
    }
}

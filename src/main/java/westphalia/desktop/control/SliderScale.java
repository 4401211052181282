package westphalia.desktop.control;

import westphalia.model.parameter.ParameterDefinition;

/**
 * The part of a parameter's range that a slider covers, in even steps.
 *
 * <p>The range a file may use is often wider than what is worth trying; the slider covers twice the preset to either
 * side, or at least one unit, and the field beside it takes the rest.
 */
record SliderScale(double low, double high, int steps) {
    private static final int STEPS = 200;
    private static final double LEAST_SPAN = 1;

    static SliderScale of(ParameterDefinition definition) {
        double span = Math.max(2 * Math.abs(definition.preset()), LEAST_SPAN);
        double low = Math.max(definition.min(), definition.preset() - span);
        double high = Math.min(definition.max(), definition.preset() + span);
        return new SliderScale(low, high, STEPS);
    }

    /** The step nearest to a value; the ends for values beyond them. */
    int step(double value) {
        double share = high > low ? (value - low) / (high - low) : 0;
        return (int) Math.round(Math.max(0, Math.min(1, share)) * steps);
    }

    /** The value at a step, to four digits of the span. */
    double value(int step) {
        double value = low + (high - low) * step / steps;
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1e-9, high - low))) - 3);
        return Math.max(low, Math.min(high, Math.round(value / unit) * unit));
    }
}

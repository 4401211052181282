package westphalia.experiment.calibration;

/**
 * A parameter that is free, and between which values.
 *
 * @param path of the parameter
 * @param start its value in the scenario
 */
public record FreeRange(String path, double start, double low, double high) {
    /** The value that lies a share of the way from the least to the greatest. */
    double at(double share) {
        return low + share * (high - low);
    }

    /** How much of the way the value in the scenario lies, in [0, 1]. */
    double startingShare() {
        return Math.max(0, Math.min(1, (start - low) / (high - low)));
    }
}

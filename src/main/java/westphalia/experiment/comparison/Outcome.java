package westphalia.experiment.comparison;

import westphalia.result.Measure;
import westphalia.result.Measure.Kind;
import westphalia.result.comparison.Role;

/**
 * One of the main outcomes of a scenario.
 *
 * @param measure how tables write it
 * @param title in words
 * @param kind what it is in one run; what is yes or no in each is a share of the runs
 * @param role what it is to the claimant that is looked at
 */
public record Outcome(Measure measure, String title, Kind kind, Role role, Reading reading) {
    /** Reads an outcome off a run at the end of a month. */
    public interface Reading {
        /** The value at the end of a month. */
        double of(Lived lived, long month);
    }

    /** The value in a run at the end of a month. */
    public double of(Lived lived, long month) {
        return reading.of(lived, month);
    }

    boolean isShare() {
        return kind == Kind.YES_OR_NO;
    }
}

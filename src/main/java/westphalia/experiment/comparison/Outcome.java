package westphalia.experiment.comparison;

import westphalia.result.Measure;
import westphalia.result.RunResult;

/**
 * One of the main outcomes of a scenario.
 *
 * @param measure how tables write it
 * @param title in words
 * @param isShare whether each run says yes or no, so that the mean is a share of the runs
 */
record Outcome(Measure measure, String title, boolean isShare, Reading reading) {
    /** Reads an outcome off a run at the end of a month. */
    interface Reading {
        double of(Arm arm, RunResult run, long month);
    }
}

package westphalia.output.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import westphalia.result.RunResult;
import westphalia.result.Timeline;
import westphalia.result.ensemble.StoredValues;

/**
 * The timelines of all runs on disk, in full precision, until the summary has been made from them.
 *
 * <p>Run after run, and within a run measure after measure, month after month, so that one measure of one run is one
 * piece. A failed run leaves a piece of NaN.
 */
public final class TimelineStore implements StoredValues, Closeable {
    /** The name of the file while an ensemble is under way. */
    public static final String FILE = ".timelines";

    private final RowStore rows;
    private final int months;
    private final int measures;

    /** @param runs how many runs of a killed ensemble to keep */
    public TimelineStore(Path folder, int months, int measures, int runs) throws IOException {
        this.rows = new RowStore(folder.resolve(FILE), months * measures, runs);
        this.months = months;
        this.measures = measures;
    }

    public void append(RunResult run) throws IOException {
        if (run.failure() == null) {
            append(run.timeline());
        } else {
            rows.append(cell -> Double.NaN);
        }
    }

    /** Adds the timeline of a complete run. */
    public void append(Timeline timeline) throws IOException {
        rows.append(cell -> timeline.value(cell % months, cell / months));
    }

    @Override
    public int runs() throws IOException {
        return rows.rows();
    }

    @Override
    public int months() {
        return months;
    }

    public int measures() {
        return measures;
    }

    @Override
    public void read(int run, int firstMeasure, double[] into) throws IOException {
        rows.read(run, firstMeasure * months, into);
    }

    /** The whole timeline of one run. */
    Timeline timeline(int run, long firstMonth) throws IOException {
        double[] values = new double[measures * months];
        read(run, 0, values);
        Timeline timeline = new Timeline(firstMonth, months, measures);
        for (int cell = 0; cell < values.length; cell++) {
            timeline.set(cell % months, cell / months, values[cell]);
        }
        return timeline;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}

package westphalia.result.study;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import westphalia.result.RunResult;

/** What one unit of a study yields: a row of numbers, or why there is none. */
public final class StudyRow implements Serializable {
    private static final long serialVersionUID = 1;

    private final int unit;
    private final double[] values;
    private final RunResult.@Nullable Failure failure;

    /**
     * A row.
     *
     * @param unit its number, from 0
     * @param values as many as the study has columns; NaN where there is nothing to say; handed over, not copied
     * @param failure why the unit failed; null if it did not
     */
    public StudyRow(int unit, double[] values, RunResult.@Nullable Failure failure) {
        this.unit = unit;
        this.values = values;
        this.failure = failure;
    }

    public int unit() {
        return unit;
    }

    public int columns() {
        return values.length;
    }

    /** The number in a column. */
    public double value(int column) {
        return values[column];
    }

    public RunResult.@Nullable Failure failure() {
        return failure;
    }
}

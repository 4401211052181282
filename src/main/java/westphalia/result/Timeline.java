package westphalia.result;

import java.io.Serializable;
import java.util.Arrays;

/** The measures of one run, one row a month; filled once by the run that owns it. */
public final class Timeline implements Serializable {
    private static final long serialVersionUID = 1;

    private final long firstMonth;
    private final int months;
    private final int measures;
    private final double[] values;

    /**
     * An empty timeline.
     *
     * @param firstMonth the proleptic month of the first row
     * @param months the number of rows
     * @param measures the number of columns
     */
    public Timeline(long firstMonth, int months, int measures) {
        this(firstMonth, months, measures, new double[months * measures]);
    }

    private Timeline(long firstMonth, int months, int measures, double[] values) {
        this.firstMonth = firstMonth;
        this.months = months;
        this.measures = measures;
        this.values = values;
    }

    /** A copy that holds the first rows only. */
    public Timeline until(int rows) {
        return new Timeline(firstMonth, rows, measures, Arrays.copyOf(values, rows * measures));
    }

    public long firstMonth() {
        return firstMonth;
    }

    public int months() {
        return months;
    }

    public int measures() {
        return measures;
    }

    /** The value of a measure in the row of that number, from 0. */
    public double value(int row, int measure) {
        return values[row * measures + measure];
    }

    /** Enters a value. */
    public void set(int row, int measure, double value) {
        values[row * measures + measure] = value;
    }
}

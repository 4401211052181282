package westphalia.result;

/** The measures of one run, one row a month; filled once by the run that owns it. */
public final class Timeline {
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
        this.firstMonth = firstMonth;
        this.months = months;
        this.measures = measures;
        this.values = new double[months * measures];
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

package westphalia.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import westphalia.chart.drawing.Theme;

/** An axis of proleptic months that is labelled with years, or with months if it spans few of them. */
public final class MonthAxis {
    private static final int YEAR = 12;
    private static final int MOST_TICKS = 12;
    private static final int FEW_MONTHS = 30;

    private MonthAxis() {}

    /** An axis from the first to the last month, both included. */
    public static NumberAxis of(long first, long last) {
        return of(first, last, MOST_TICKS);
    }

    /**
     * An axis with no more than so many years written on it.
     *
     * @param mostTicks fewer where the picture is narrow
     */
    public static NumberAxis of(long first, long last, int mostTicks) {
        NumberAxis axis = new NumberAxis(last - first < FEW_MONTHS ? "Month" : "Year (mark at January)");
        axis.setAutoRangeIncludesZero(false);
        axis.setRange((double) first, (double) Math.max(last, first + 1));
        axis.setTickUnit(unit(last - first, mostTicks));
        return axis;
    }

    private static NumberTickUnit unit(long months, int mostTicks) {
        int[] steps = {1, 2, 3, 6, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR, 20 * YEAR, 50 * YEAR};
        int step = steps[steps.length - 1];
        for (int i = steps.length - 1; i >= 0; i--) {
            int most = steps[i] < YEAR ? mostTicks / 2 : mostTicks;
            if (months / steps[i] <= most && (steps[i] < YEAR) == (months < FEW_MONTHS)) {
                step = steps[i];
            }
        }
        return new Unit(step);
    }

    /** A step of whole months; multiples of twelve fall on January. */
    private static final class Unit extends NumberTickUnit {
        private Unit(int months) {
            super(months);
        }

        @Override
        public String valueToString(double value) {
            long month = Math.round(value);
            return getSize() < YEAR ? Theme.month(month) : String.valueOf(Math.floorDiv(month, YEAR));
        }
    }
}

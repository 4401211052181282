package westphalia.output.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.result.Measure;
import westphalia.result.Quantiles;

/**
 * Mean, standard deviation and quantiles of every measure and month over the runs, exact, by blocks of measures.
 *
 * <p>Quantiles interpolate between order statistics (type 7 of Hyndman and Fan 1996, the default of R and NumPy). Only
 * as many measures are held at once as fit a fixed number of values, so memory does not grow with the runs.
 */
public final class Summary {
    /** The name of the file. */
    public static final String FILE = "summary.csv";

    private static final String UNIT = "the measure's";
    private static final String OVER_RUNS = " over the runs that came to the end";
    private static final String QUANTILE =
            " quantile" + OVER_RUNS + ", interpolated between order statistics (type 7 of Hyndman and Fan 1996)";

    private static final Column<Quantiles, Long> MONTH =
            Column.month("month", "month at whose end this holds", Quantiles::month);
    private static final Column<Quantiles, Double> MEAN =
            Column.known("mean", UNIT, "mean" + OVER_RUNS, Quantiles::mean);
    private static final Column<Quantiles, Double> SD = Column.known(
            "sd", UNIT, "standard deviation" + OVER_RUNS + ", divisor n - 1", Quantiles::standardDeviation);
    private static final Column<Quantiles, Double> P05 = Column.known("p05", UNIT, "5%" + QUANTILE, Quantiles::p05);
    private static final Column<Quantiles, Double> P25 = Column.known("p25", UNIT, "25%" + QUANTILE, Quantiles::p25);
    private static final Column<Quantiles, Double> P50 =
            Column.known("p50", UNIT, "50%" + QUANTILE + "; the median", Quantiles::p50);
    private static final Column<Quantiles, Double> P75 = Column.known("p75", UNIT, "75%" + QUANTILE, Quantiles::p75);
    private static final Column<Quantiles, Double> P95 = Column.known("p95", UNIT, "95%" + QUANTILE, Quantiles::p95);
    private static final Column<Quantiles, String> MEASURE = Column.text(
            "measure",
            "name",
            "the measure, as in timeline.csv",
            row -> row.measure().name());
    private static final Column<Quantiles, String> SUBJECT = Column.text(
            "subject",
            "id",
            "whom it is about; empty for the world",
            row -> row.measure().subject());

    /** The table. */
    public static final Layout<Quantiles> LAYOUT = new Layout<>(
            FILE, "measure and month", List.of(MONTH, MEASURE, SUBJECT, MEAN, SD, P05, P25, P50, P75, P95));

    /** The columns of a measure and its spread over runs, for tables that are not by month; empty cells if unknown. */
    public static final List<Column<Quantiles, ?>> SPREAD = List.of(MEASURE, SUBJECT, MEAN, SD, P05, P50, P95);

    private static final int MOST_VALUES_AT_ONCE = 2_000_000;

    private Summary() {}

    /** The rows of {@code summary.csv}: month by month within measure by measure. */
    public static List<Quantiles> of(TimelineStore store, List<Measure> measures, long firstMonth) throws IOException {
        List<Quantiles> rows = new ArrayList<>();
        int runs = store.runs();
        int months = store.months();
        int atOnce = (int) Math.max(1, MOST_VALUES_AT_ONCE / Math.max(1, (long) runs * months));
        for (int first = 0; first < measures.size(); first += atOnce) {
            int block = Math.min(atOnce, measures.size() - first);
            double[][] values = new double[block * months][runs];
            double[] piece = new double[block * months];
            int complete = 0;
            for (int run = 0; run < runs; run++) {
                store.read(run, first, piece);
                if (!Double.isNaN(piece[0])) {
                    for (int cell = 0; cell < piece.length; cell++) {
                        values[cell][complete] = piece[cell];
                    }
                    complete++;
                }
            }
            for (int cell = 0; cell < values.length; cell++) {
                double[] sample = Arrays.copyOf(values[cell], complete);
                Measure measure = measures.get(first + cell / months);
                long month = firstMonth + cell % months;
                rows.add(
                        complete == 0
                                ? new Quantiles(month, measure, 0, 0, 0, 0, 0, 0, 0)
                                : quantiles(measure, month, sample));
            }
        }
        return rows;
    }

    /** What a sample of at least one value comes to. */
    public static Quantiles quantiles(Measure measure, long month, double[] sample) {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(sample);
        return new Quantiles(
                month,
                measure,
                new Mean().evaluate(sample),
                new StandardDeviation().evaluate(sample),
                percentile.evaluate(5),
                percentile.evaluate(25),
                percentile.evaluate(50),
                percentile.evaluate(75),
                percentile.evaluate(95));
    }

    /** The rows of a folder's table. */
    public static List<Quantiles> read(Path folder) throws IOException {
        List<Quantiles> summary = new ArrayList<>();
        try (Table.RowReader rows = Table.rows(folder, FILE)) {
            while (rows.hasNext()) {
                Cells row = rows.next();
                summary.add(new Quantiles(
                        row.of(MONTH),
                        new Measure(row.of(MEASURE), row.of(SUBJECT)),
                        row.of(MEAN),
                        row.of(SD),
                        row.of(P05),
                        row.of(P25),
                        row.of(P50),
                        row.of(P75),
                        row.of(P95)));
            }
        }
        return summary;
    }

    /** The table as text. */
    public static String text(List<Quantiles> summary) {
        return LAYOUT.text(summary);
    }
}

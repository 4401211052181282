package westphalia.output.table;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
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
        try (MappingIterator<Map<String, String>> rows = Table.rows(folder, FILE)) {
            while (rows.hasNext()) {
                Map<String, String> row = rows.next();
                summary.add(new Quantiles(
                        YearMonth.parse(cell(row, "month")).getLong(ChronoField.PROLEPTIC_MONTH),
                        new Measure(cell(row, "measure"), cell(row, "subject")),
                        number(row, "mean"),
                        number(row, "sd"),
                        number(row, "p05"),
                        number(row, "p25"),
                        number(row, "p50"),
                        number(row, "p75"),
                        number(row, "p95")));
            }
        }
        return summary;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(cell(row, column));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** The table as text. */
    public static String text(List<Quantiles> summary) {
        CsvLine line = new CsvLine();
        for (String column : List.of("month", "measure", "subject", "mean", "sd", "p05", "p25", "p50", "p75", "p95")) {
            line.add(column);
        }
        line.end();
        for (Quantiles row : summary) {
            line.addMonth(row.month())
                    .add(row.measure().name())
                    .add(row.measure().subject())
                    .add(row.mean())
                    .add(row.standardDeviation())
                    .add(row.p05())
                    .add(row.p25())
                    .add(row.p50())
                    .add(row.p75())
                    .add(row.p95())
                    .end();
        }
        return line.take();
    }
}

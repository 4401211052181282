package westphalia.output.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.output.table.Summary;
import westphalia.result.Measure;
import westphalia.result.Quantiles;
import westphalia.result.study.DesignPoint;
import westphalia.result.study.PointSummary;

/** {@code points.csv}: how every measure spreads over the runs of every point of a design. */
public final class PointTable {
    /** The file's name. */
    public static final String FILE = "points.csv";

    private PointTable() {}

    /**
     * Sums up the runs of every point.
     *
     * @param runs of every point; those that failed are left out and stand in failures.csv
     */
    public static List<PointSummary> of(StudyFolder folder, List<DesignPoint> points, List<Measure> measures, int runs)
            throws IOException {
        List<PointSummary> summaries = new ArrayList<>();
        for (DesignPoint point : points) {
            double[][] rows = folder.rows(point.number() * runs, runs);
            for (int measure = 0; measure < measures.size(); measure++) {
                int column = measure;
                double[] sample = Arrays.stream(rows)
                        .mapToDouble(row -> row[column])
                        .filter(value -> !Double.isNaN(value))
                        .toArray();
                summaries.add(new PointSummary(point, quantiles(measures.get(measure), sample)));
            }
        }
        return summaries;
    }

    private static Quantiles quantiles(Measure measure, double[] sample) {
        double none = Double.NaN;
        return sample.length == 0
                ? new Quantiles(0, measure, none, none, none, none, none, none, none)
                : Summary.quantiles(measure, 0, sample);
    }

    /**
     * The table.
     *
     * @param paths what varies
     */
    public static Layout<PointSummary> layout(List<String> paths) {
        List<Column<PointSummary, ?>> columns = new ArrayList<>();
        columns.add(Column.count(
                "point",
                "number",
                "the point of the design, from 0",
                row -> row.point().number()));
        for (int path = 0; path < paths.size(); path++) {
            int place = path;
            columns.add(Column.text(
                    paths.get(path),
                    "the path's",
                    "what the path is set to at the point",
                    row -> row.point().values().get(place)));
        }
        Summary.SPREAD.forEach(column -> columns.add(column.within(PointSummary::quantiles)));
        return new Layout<>(FILE, "point and measure", columns);
    }
}

package westphalia.output.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import westphalia.output.table.CsvLine;
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

    /** The table as text; numbers that no run gives are left out. */
    public static String text(List<String> paths, List<PointSummary> summaries) {
        CsvLine line = new CsvLine();
        line.add("point");
        paths.forEach(line::add);
        List.of("measure", "subject", "mean", "sd", "p05", "p50", "p95").forEach(line::add);
        line.end();
        for (PointSummary summary : summaries) {
            Quantiles row = summary.quantiles();
            line.add(summary.point().number());
            summary.point().values().forEach(line::add);
            line.add(row.measure().name())
                    .add(row.measure().subject())
                    .addIfKnown(row.mean())
                    .addIfKnown(row.standardDeviation())
                    .addIfKnown(row.p05())
                    .addIfKnown(row.p50())
                    .addIfKnown(row.p95())
                    .end();
        }
        return line.take();
    }
}

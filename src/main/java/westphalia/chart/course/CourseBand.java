package westphalia.chart.course;

import java.awt.Color;
import java.util.List;
import westphalia.result.Quantiles;

/**
 * How an ensemble spreads around a course: the bands that hold 90% and half of the runs, and their median.
 *
 * @param rows in order of time
 */
public record CourseBand(List<Quantiles> rows, Color color) {
    public CourseBand {
        rows = List.copyOf(rows);
    }
}

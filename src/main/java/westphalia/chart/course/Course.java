package westphalia.chart.course;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a chart of courses.
 *
 * @param name what it shows
 * @param from the proleptic month of the first value
 * @param values one a month
 * @param style how it is drawn
 */
public record Course(String name, long from, List<Double> values, Color color, Style style) {
    public Course {
        values = List.copyOf(values);
    }

    /** How a line is drawn. */
    public enum Style {
        /** A strong line: what the chart is about. */
        SOLID,
        /** A dashed line: a twin. */
        DASHED,
        /** A thin black line with a dot a month: history. */
        DOTTED
    }

    /** How much higher this course is than another in the months that both have. */
    public Course less(Course other) {
        long first = Math.max(from, other.from);
        long end = Math.min(from + values.size(), other.from + other.values.size());
        List<Double> differences = new ArrayList<>();
        for (long month = first; month < end; month++) {
            differences.add(values.get((int) (month - from)) - other.values.get((int) (month - other.from)));
        }
        return new Course(name, first, differences, color, style);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    double last() {
        return values.get(values.size() - 1);
    }

    double highest() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    double lowest() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }
}

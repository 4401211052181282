package westphalia.result;

import java.io.Serializable;

/**
 * One column of the timeline.
 *
 * @param name the measure, as in {@code recognitions}
 * @param subject whom it measures: a claimant, great power or parent state; empty for the world
 */
public record Measure(String name, String subject) implements Serializable {
    /** The column's name: {@code measure} or {@code measure.subject}. */
    public String column() {
        return subject.isEmpty() ? name : name + "." + subject;
    }

    /** The measure of a column of that name. */
    public static Measure ofColumn(String column) {
        int dot = column.indexOf('.');
        return dot < 0 ? new Measure(column, "") : new Measure(column.substring(0, dot), column.substring(dot + 1));
    }
}

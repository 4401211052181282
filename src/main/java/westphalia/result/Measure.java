package westphalia.result;

import java.io.Serializable;

/**
 * One column of the timeline.
 *
 * @param name the measure, as in {@code recognitions}
 * @param subject whom it measures: a claimant, great power or parent state; empty for the world
 */
public record Measure(String name, String subject) implements Serializable {
    /** What a value of a measure is, by which its mean and interval are taken and written. */
    public enum Kind {
        /** A whole number of states. */
        COUNT,
        /** 1 if something holds and 0 if not, so that its mean is a share of the runs. */
        YES_OR_NO,
        /** A share of something in one run, from 0 to 1. */
        SHARE,
        /** Any other number. */
        INDEX
    }

    /** What its values are. */
    public Kind kind() {
        return switch (name) {
            case "recognitions" -> Kind.COUNT;
            case "declared", "bypassed", "administered", "mandate", "annexed", "sanctions_alignment" -> Kind.YES_OR_NO;
            case "recognition_share", "sovereignty_legal" -> Kind.SHARE;
            default -> Kind.INDEX;
        };
    }

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

package westphalia.chart.drawing;

import java.util.List;

/**
 * What stands around a chart.
 *
 * @param title what the chart shows
 * @param question what a class should ask of it; empty for none
 * @param source scenario, runs, seed, program version, and where history comes from
 * @param imposed what the scenario sets by hand, as in {@code gates of Cyprus and Greece}; shown with a padlock
 * @param format the size of the picture
 */
public record Heading(String title, String question, String source, List<String> imposed, Format format) {
    public Heading {
        imposed = List.copyOf(imposed);
    }

    /** The heading of a picture that stands alone. */
    public Heading(String title, String question, String source, List<String> imposed) {
        this(title, question, source, imposed, Format.SHEET);
    }

    /** The same heading with another question. */
    public Heading asking(String other) {
        return new Heading(title, other, source, imposed, format);
    }

    /** The same heading with another source. */
    public Heading from(String other) {
        return new Heading(title, question, other, imposed, format);
    }

    /** The same heading on another size. */
    public Heading in(Format other) {
        return new Heading(title, question, source, imposed, other);
    }
}

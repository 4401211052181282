package westphalia.scenario.tree;

/**
 * A single value, kept as it was written: nothing has been made of it yet.
 *
 * @param text its characters, without quotes
 * @param style how it was written
 * @param indent for a literal block, by how many columns its lines are moved to the right; else 0
 * @param comment the comment that follows a plain value in its line, from its {@code #} on; empty if there is none
 */
public record Scalar(Place place, String text, Style style, int indent, String comment) implements Node {

    /** A value that no comment follows. */
    public Scalar(Place place, String text, Style style, int indent) {
        this(place, text, style, indent, "");
    }

    /** How a value was written. */
    public enum Style {
        /** Without quotes: a word, a number, true, false or nothing. */
        PLAIN,
        /** In quotes: always text. */
        QUOTED,
        /** A literal block after {@code |}: always text, its lines are lines of the file. */
        BLOCK
    }

    /** Whether nothing was written: an empty plain value, {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return style == Style.PLAIN && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /** Whether the value has several lines, and so is a table rather than a path. */
    public boolean hasLines() {
        return text.indexOf('\n') >= 0;
    }

    @Override
    public String described() {
        return isEmpty() ? "empty" : Problems.quoted(text);
    }
}

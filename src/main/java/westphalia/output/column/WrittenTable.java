package westphalia.output.column;

/**
 * A table that is made at once, and not row by row.
 *
 * @param layout what its columns are
 * @param text all of it
 */
public record WrittenTable(Layout<?> layout, String text) {
    /** The table of some rows. */
    public static <R> WrittenTable of(Layout<R> layout, Iterable<? extends R> rows) {
        return new WrittenTable(layout, layout.text(rows));
    }
}

package westphalia.result.claim;

import java.util.List;

/**
 * Numbers of one kind in a table, each with its 95% interval.
 *
 * @param id its name, which begins with that of the pattern it belongs to
 * @param title what the numbers are
 * @param scenario the file that was run
 * @param corner what the rows are, and what the columns
 * @param cells by row, then by column
 * @param changes what was varied, one line an arm
 * @param remark what a reader must know beside the numbers; may be empty
 */
public record Matrix(
        String id,
        String title,
        String scenario,
        String corner,
        List<String> rows,
        List<String> columns,
        List<List<Cell>> cells,
        List<String> changes,
        String remark) {
    /**
     * One number.
     *
     * @param value NaN if no run says anything about it
     * @param low lower end of its 95% interval
     * @param high upper end
     */
    public record Cell(double value, double low, double high) {}

    /** The number of a row and a column, by their places. */
    public Cell cell(int row, int column) {
        return cells.get(row).get(column);
    }
}

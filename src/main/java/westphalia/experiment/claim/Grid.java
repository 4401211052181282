package westphalia.experiment.claim;

import java.util.ArrayList;
import java.util.List;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.ClaimFinding.Row;
import westphalia.result.claim.Matrix;
import westphalia.result.claim.Matrix.Cell;

/**
 * A table of numbers, one a cell, which a claim's questions yield row by row.
 *
 * @param claim asks for the numbers; nothing is decided by them
 * @param corner what the rows are, and what the columns
 */
public record Grid(Claim claim, String corner, List<String> rows, List<String> columns) {
    /** What is asked for a cell. */
    @FunctionalInterface
    public interface Cells {
        /** The question of a row and a column, by their places. */
        Question at(int row, int column);
    }

    /** A table of what is asked for each of its cells. */
    public static Grid of(Claim claim, String corner, List<String> rows, List<String> columns, Cells cells) {
        Claim asked = claim;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                asked = asked.asks(cells.at(row, column).beside());
            }
        }
        return new Grid(asked, corner, rows, columns);
    }

    /** The table, filled with what was found about its claim. */
    public Matrix filled(ClaimFinding finding) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            cells.add(finding.rows().subList(row * columns.size(), (row + 1) * columns.size()).stream()
                    .map(Grid::cell)
                    .toList());
        }
        return new Matrix(
                finding.id(),
                finding.statement(),
                finding.scenario(),
                corner,
                rows,
                columns,
                cells,
                finding.changes(),
                finding.remark());
    }

    private static Cell cell(Row row) {
        return new Cell(row.value(), row.low(), row.high());
    }
}

package westphalia.scenario.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.tree.Place;

/**
 * A table as it was written.
 *
 * @param columns the header, by name the number of the column
 * @param header where the header stands
 * @param isWhole whether no row had to be left out
 */
record Table(Place header, Map<String, Integer> columns, List<Row> rows, boolean isWhole) {

    /** One row; it has as many cells as the header has columns. */
    record Row(Place place, List<Cell> cells) {}

    /** One cell, without quotes. */
    record Cell(Place place, String text) {}

    /** A cell by the name of its column, or null if the table has no such column. */
    @Nullable
    Cell cell(Row row, String column) {
        Integer index = columns.get(column);
        return index == null ? null : row.cells().get(index);
    }
}

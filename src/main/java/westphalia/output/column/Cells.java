package westphalia.output.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of a table that is read back; its values are asked for by their columns. */
public final class Cells {
    private final String file;
    private final Map<String, Integer> places;
    private final String[] cells;

    private Cells(String file, Map<String, Integer> places, String[] cells) {
        this.file = file;
        this.places = places;
        this.cells = cells;
    }

    /** The rows of a table with that header. */
    public static Rows under(String file, List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            places.put(header.get(place), place);
        }
        return cells -> new Cells(file, places, cells);
    }

    /** Makes rows of the cells of lines. */
    @FunctionalInterface
    public interface Rows {
        Cells row(String[] cells);
    }

    /** A table does not hold what it should. */
    public static final class DamagedTableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        DamagedTableException(String message) {
            super(message);
        }
    }

    /** Whether the table has the column. */
    public boolean has(Column<?, ?> column) {
        return places.containsKey(column.name());
    }

    /**
     * The value of a column.
     *
     * @throws DamagedTableException if the table has no such column, or if the cell cannot be read
     */
    public <V> V of(Column<?, V> column) {
        return of(column.name(), column.kind());
    }

    private <V> V of(String name, Kind<V> kind) {
        Integer place = places.get(name);
        if (place == null || place >= cells.length) {
            throw new DamagedTableException(file + ": has no " + name + "; the table is damaged or of another version");
        }
        try {
            return kind.read(cells[place]);
        } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
            throw new DamagedTableException(
                    file + ": " + name + " cannot be \"" + cells[place] + "\"; the table is damaged");
        }
    }
}

package westphalia.scenario.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.scenario.tree.Place;
import westphalia.scenario.tree.Scalar;

/**
 * A table as it was written: the cells of the columns that are read, without spaces at their ends, each with its line
 * and column.
 *
 * <p>Rows are numbered from 0, in the order of the file. Cells lie side by side in arrays, and equal texts are held once:
 * a table of half a million rows has to fit beside all else.
 */
final class Table {
    private final Scalar source;
    private final Map<String, Integer> slots;
    private final String[] cells;
    private final int[] columns;
    private final int[] lines;
    private final boolean isWhole;

    private Table(Builder from, boolean isWhole) {
        this.source = from.source;
        this.slots = from.slots;
        this.cells = Arrays.copyOf(from.cells, from.rows * from.width);
        this.columns = Arrays.copyOf(from.columns, from.rows * from.width);
        this.lines = Arrays.copyOf(from.lines, from.rows);
        this.isWhole = isWhole;
    }

    /** How many rows there are below the header. */
    int rows() {
        return lines.length;
    }

    /** Whether no row had to be left out. */
    boolean isWhole() {
        return isWhole;
    }

    /** Whether the table has a column. */
    boolean has(String column) {
        return slots.containsKey(column);
    }

    /** A cell's text; null if the table has no such column. */
    @Nullable
    String text(int row, String column) {
        Integer slot = slots.get(column);
        return slot == null ? null : cells[row * slots.size() + slot];
    }

    /** Where a row begins. */
    Place place(int row) {
        return placeOf(source, lines[row], 1);
    }

    /** Where a cell stands; where the row begins if the table has no such column. */
    Place place(int row, String column) {
        Integer slot = slots.get(column);
        return slot == null ? place(row) : placeOf(source, lines[row], columns[row * slots.size() + slot]);
    }

    /** The file as the user would type it; for a table inside a scenario its path too. */
    String shown(String path) {
        String file = source.place().shown();
        return source.style() == Scalar.Style.PLAIN ? file : file + ": " + path;
    }

    /** A line and column of a table's text as a place of the file that holds it. */
    static Place placeOf(Scalar source, int line, int column) {
        Place place = source.place();
        return switch (source.style()) {
            case PLAIN -> place.at(line, column);
            case BLOCK -> place.at(place.line() + line, column + source.indent());
            case QUOTED -> place;
        };
    }

    /** Takes the rows one by one. */
    static final class Builder {
        private static final int FIRST = 256;

        private final Scalar source;
        private final Map<String, Integer> slots;
        private final int[] places;
        private final int width;
        private final Map<String, String> known = new HashMap<>();
        private String[] cells = new String[FIRST];
        private int[] columns = new int[FIRST];
        private int[] lines = new int[FIRST];
        private int rows;

        /**
         * A table without rows.
         *
         * @param slots the columns that are read, numbered from 0
         * @param places for each of them its place in a written row
         */
        Builder(Scalar source, Map<String, Integer> slots, int[] places) {
            this.source = source;
            this.slots = slots;
            this.places = places;
            this.width = slots.size();
        }

        /** Adds a row. */
        void add(WrittenRow row) {
            if (rows == lines.length) {
                lines = Arrays.copyOf(lines, 2 * rows);
            }
            if ((rows + 1) * width > cells.length) {
                int length = Math.max(2 * cells.length, (rows + 1) * width);
                cells = Arrays.copyOf(cells, length);
                columns = Arrays.copyOf(columns, length);
            }
            for (int slot = 0; slot < width; slot++) {
                boolean isWritten = places[slot] < row.cells().size();
                String text = isWritten ? row.cells().get(places[slot]) : "";
                cells[rows * width + slot] = known.computeIfAbsent(text, same -> same);
                columns[rows * width + slot] = isWritten ? row.column(places[slot]) : 1;
            }
            lines[rows++] = row.line();
        }

        /** How many rows were added. */
        int rows() {
            return rows;
        }

        /** The table. */
        Table build(boolean isWhole) {
            return new Table(this, isWhole);
        }
    }

    /** One row as it was written: its line in the table's text, from 1, and its cells without spaces at their ends. */
    static final class WrittenRow {
        private final int line;
        private final List<String> cells;
        private final int[] columns;

        /** @param columns where each cell begins, from 1; it may be longer than the cells are many */
        WrittenRow(int line, List<String> cells, int[] columns) {
            this.line = line;
            this.cells = cells;
            this.columns = columns;
        }

        int line() {
            return line;
        }

        List<String> cells() {
            return cells;
        }

        /** Where a cell begins. */
        int column(int cell) {
            return columns[cell];
        }

        /** Whether nothing is written in it. */
        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}

package westphalia.chart.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the tile of each state lies: column and row, from the upper left. */
final class TileGrid {
    private static final String TABLE = "tiles.csv";
    private static final Map<String, Cell> WORLD = read();

    private final Map<String, Cell> cells = new TreeMap<>();

    /** A place on the grid. */
    record Cell(int column, int row) {}

    /**
     * A grid for these states. States the table of the world does not know stand below the others; if it knows few of
     * them, as in an invented world, all stand in a block in the order of their codes.
     */
    TileGrid(Collection<String> states) {
        List<String> unknown = new ArrayList<>();
        for (String state : states) {
            Cell cell = WORLD.get(state);
            if (cell == null) {
                unknown.add(state);
            } else {
                cells.put(state, cell);
            }
        }
        if (unknown.size() > cells.size()) {
            cells.clear();
            List<String> all = states.stream().sorted().toList();
            int columns = (int) Math.ceil(Math.sqrt(all.size() * 1.8));
            for (int place = 0; place < all.size(); place++) {
                cells.put(all.get(place), new Cell(place % columns, place / columns));
            }
        } else {
            int below = rows() + 1;
            for (int place = 0; place < unknown.size(); place++) {
                cells.put(unknown.get(place), new Cell(place % columns(), below + place / columns()));
            }
        }
    }

    Cell cell(String state) {
        Cell cell = cells.get(state);
        if (cell == null) {
            throw new IllegalArgumentException("no tile for " + state);
        }
        return cell;
    }

    int columns() {
        return 1 + cells.values().stream().mapToInt(Cell::column).max().orElse(0);
    }

    int rows() {
        return 1 + cells.values().stream().mapToInt(Cell::row).max().orElse(0);
    }

    private static Map<String, Cell> read() {
        Map<String, Cell> cells = new TreeMap<>();
        try (InputStream stream = TileGrid.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().skip(1).forEach(line -> {
                String[] fields = line.split(",", -1);
                cells.put(fields[0], new Cell(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(TABLE, failure);
        }
        return cells;
    }
}

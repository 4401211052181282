package westphalia.chart.map;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Theme;
import westphalia.result.ensemble.Recogniser;

/** The map of who recognises over many runs: each state in the colour of its share, with a dot where history did. */
public final class RecogniserMap {
    private RecogniserMap() {}

    /**
     * The map.
     *
     * @param rows of one claimant
     * @param imposed ISO3 of the states of which something is set by hand
     * @param until the last month that history covers, if there is any
     */
    public static TileMapChart of(Heading heading, List<Recogniser> rows, Set<String> imposed, @Nullable Long until) {
        List<Tile> tiles = rows.stream()
                .map(row -> new Tile(
                        row.state(),
                        row.state(),
                        Ramp.LITTLE_MUCH.color(row.share()),
                        false,
                        imposed.contains(row.state()),
                        row.observedMonth() != null,
                        Figures.percent(row.share())))
                .toList();
        String dot = until == null ? "" : "; dot: recognised in history, to " + Theme.month(until);
        return new TileMapChart(
                heading,
                tiles,
                new Key.Scale(Ramp.LITTLE_MUCH, "recognises in no run", "in all runs" + dot),
                List.of(),
                null);
    }
}

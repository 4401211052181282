package westphalia.chart.drawing;

import java.util.List;

/**
 * What stands around a chart.
 *
 * @param title what the chart shows
 * @param question what a class should ask of it; empty for none
 * @param source scenario, runs, seed, program version, and where history comes from
 * @param imposed what the scenario sets by hand, as in {@code gates of Cyprus and Greece}; shown with a padlock
 */
public record Heading(String title, String question, String source, List<String> imposed) {
    public Heading {
        imposed = List.copyOf(imposed);
    }
}

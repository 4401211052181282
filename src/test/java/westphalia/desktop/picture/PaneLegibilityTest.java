package westphalia.desktop.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.chart.DrawnText;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.desktop.beside.Beside;
import westphalia.desktop.play.RunSoFar;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/**
 * Every text on every picture of the window can be read, in the panes of a small screen, of a smaller one, and alone on
 * a projector: none is tiny, lies over another or leaves its pane. Needs no display.
 */
class PaneLegibilityTest {
    /**
     * A pane in the window.
     *
     * @param name of the screen
     * @param width of the pane in pixels of the screen
     * @param height of the pane in pixels of the screen
     * @param least the least height of a text in pixels of the screen
     */
    private record Pane(String name, int width, int height, double least) {}

    private static final List<Pane> PANES = List.of(
            new Pane("upper pane at 1280 x 800", 690, 326, 9),
            new Pane("lower pane at 1280 x 800", 690, 228, 9),
            new Pane("alone at 1024 x 700", 434, 470, 8),
            new Pane("alone on a projector", 1100, 620, 9));

    private static final Map<String, String> SCENARIOS = Map.of(
            "kosovo.yaml", "2009-06", "kosovo-2008.yaml", "2013-12", "crimea-2014.yaml", "2016-12", "starter.yaml", "");

    private static View view(String file, String until, @Nullable RunSoFar twin) {
        Scenario whole = ScenarioReader.read(
                        Path.of("scenarios", file), twin == null ? List.of() : List.of("parameters.stance.noise=0"))
                .scenario();
        Scenario scenario = until.isEmpty() ? whole : whole.until(YearMonth.parse(until));
        Engine engine = new Engine(scenario);
        RunSoFar run = new RunSoFar(
                scenario, engine.plan(), engine.run(scenario.seed(), 0, new RunOptions(true, true, null, null)), true);
        Words words = new Words(scenario, "a test", code -> code);
        return new View(words, run, twin, "base", Beside.NOTHING, 0, null);
    }

    static Stream<Arguments> pictures() {
        List<Arguments> all = new ArrayList<>();
        SCENARIOS.forEach((file, until) -> {
            View alone = view(file, until, null);
            View compared = view(file, until, alone.run());
            for (Catalogue kind : Catalogue.values()) {
                for (Pane pane : PANES) {
                    String name = kind + " of " + file + ", " + pane.name();
                    all.add(Arguments.of(name, alone, kind, pane));
                    all.add(Arguments.of(name + ", compared", compared, kind, pane));
                }
            }
        });
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void everyTextCanBeRead(String name, View view, Catalogue kind, Pane pane) {
        Picture picture = kind.picture(view, Format.pane(pane.width(), pane.height()));
        double scale = Math.min(
                pane.width() / picture.size().getWidth(),
                pane.height() / picture.size().getHeight());
        assertThat(DrawnText.faults(picture, scale, pane.least())).as(name).isEmpty();
    }
}

package westphalia.desktop.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import westphalia.chart.drawing.ChartFile;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.desktop.beside.Beside;
import westphalia.desktop.play.RunSoFar;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** Every picture of the window, of a real run, in a narrow pane and alone; needs no display. */
class CatalogueTest {
    private static final Format NARROW = Format.pane(330, 210);
    private static View view;
    private static View compared;

    @BeforeAll
    static void play() {
        view = view(null);
        compared = view(view.run());
    }

    private static View view(@org.jspecify.annotations.Nullable RunSoFar twin) {
        Scenario scenario = ScenarioReader.read(
                        Path.of("scenarios", "kosovo-2008.yaml"), twin == null ? List.of() : List.of("seed=7"))
                .scenario()
                .until(YearMonth.of(2008, 10));
        Engine engine = new Engine(scenario);
        RunSoFar run = new RunSoFar(
                scenario, engine.plan(), engine.run(scenario.seed(), 0, new RunOptions(true, true, null, null)), true);
        return of(run, twin);
    }

    private static View of(RunSoFar run, @org.jspecify.annotations.Nullable RunSoFar twin) {
        Words words = new Words(run.scenario(), "a test", code -> code);
        return new View(words, run, twin, "base", Beside.NOTHING, 0, "ESP");
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsDrawnInANarrowPaneAndAloneAndToldInWords(Catalogue kind) {
        for (View shown : List.of(view, compared)) {
            for (Format format : List.of(NARROW, Format.SHEET)) {
                Picture picture = kind.picture(shown, format);

                assertThat(picture.title()).isNotBlank();
                assertThat(picture.text()).isNotBlank();
                assertThat(colours(picture)).as(kind.title()).isGreaterThan(8);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsDrawnBeforeTheFirstMonthToo(Catalogue kind) {
        Scenario scenario = view.run().scenario();
        RunSoFar none = new RunSoFar(
                scenario,
                view.run().plan(),
                new Engine(scenario).simulation(1, 0, RunOptions.PLAIN).soFar(null),
                false);
        Picture picture = kind.picture(of(none, null), NARROW);

        assertThat(picture.text()).isNotBlank();
        assertThat(colours(picture)).as(kind.title()).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void inAPaneAPictureKeepsTheProportionsOfThePane(Catalogue kind) {
        Picture picture = kind.picture(view, NARROW);
        double wanted = (double) NARROW.width() / NARROW.height();

        assertThat(picture.size().getWidth() / picture.size().getHeight())
                .as(kind.title())
                .isBetween(wanted * .97, wanted * 1.03);
    }

    private static int colours(Picture picture) {
        BufferedImage image = ChartFile.image(picture, .5);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }
}

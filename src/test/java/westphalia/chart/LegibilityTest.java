package westphalia.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.chart.drawing.Picture;

/** Every text on every sheet can be read on a small screen: none is tiny, lies over another or leaves the paper. */
class LegibilityTest {
    private static final double WIDTH = 1280;
    private static final double LEAST_HEIGHT = 9;

    static Stream<Arguments> sheets() {
        return Stream.of(Map.entry("full ", Gallery.all()), Map.entry("one run ", Gallery.oneRun()))
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .map(picture -> Arguments.of(entry.getKey() + picture.getKey(), picture.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void everyTextCanBeRead(String name, Picture picture) {
        double scale = WIDTH / picture.size().getWidth(); // What is higher than the screen is scrolled.
        assertThat(DrawnText.faults(picture, scale, LEAST_HEIGHT)).as(name).isEmpty();
    }
}

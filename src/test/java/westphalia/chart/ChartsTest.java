package westphalia.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import westphalia.chart.ballot.HorseshoeChart;
import westphalia.chart.ballot.VetoCoalitionChart;
import westphalia.chart.ballot.WallChart;
import westphalia.chart.comparison.EffectsChart;
import westphalia.chart.drawing.ChartFile;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.model.history.Observation;
import westphalia.model.history.RecordedRecognitions;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftTally;
import westphalia.result.Measure;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.PairedMean;
import westphalia.result.comparison.Role;

/** What holds for every chart, whatever it is given. */
class ChartsTest {
    static Stream<Arguments> everyChart() {
        return Stream.of(
                        named("full ", Gallery.all()),
                        named("one run ", Gallery.oneRun()),
                        named("nothing ", Gallery.nothing()),
                        named("long titles ", Gallery.longTitles()))
                .flatMap(arguments -> arguments);
    }

    static Stream<Arguments> everyFullChart() {
        return named("full ", Gallery.all());
    }

    private static Stream<Arguments> named(String prefix, Map<String, Picture> pictures) {
        return pictures.entrySet().stream().map(entry -> Arguments.of(prefix + entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyChart")
    void aChartIsNotBlankAndKeepsItsMarginsFree(String name, Picture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartFile.png(picture)));
        assertThat(image.getWidth()).as(name).isEqualTo(picture.size().width).isGreaterThanOrEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(picture.size().height).isGreaterThanOrEqualTo(900);
        assertThat(colours(image, new Rectangle(0, 0, image.getWidth(), image.getHeight())))
                .hasSizeGreaterThan(2);
        assertThat(colours(image, new Rectangle(0, 0, 16, image.getHeight()))).containsExactly(0xFFFFFFFF);
        assertThat(colours(image, new Rectangle(image.getWidth() - 16, 0, 16, image.getHeight())))
                .containsExactly(0xFFFFFFFF);
        assertThat(colours(image, new Rectangle(0, 0, image.getWidth(), 16))).containsExactly(0xFFFFFFFF);
        assertThat(colours(image, new Rectangle(0, image.getHeight() - 10, image.getWidth(), 10)))
                .containsExactly(0xFFFFFFFF);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyChart")
    void anSvgIsWellFormedAndTellsInWordsWhatItShows(String name, Picture picture)
            throws IOException, ParserConfigurationException, SAXException {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ChartFile.svg(picture)));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .as(name)
                .isEqualTo(picture.title());
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(picture.text())
                .isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyFullChart")
    void theSameChartGivesTheSameBytes(String name, Picture picture) throws IOException {
        Picture again = Gallery.named(Gallery.all(), name.substring("full ".length()));
        assertThat(ChartFile.svg(picture)).isEqualTo(ChartFile.svg(again)).isEqualTo(ChartFile.svg(picture));
    }

    @Test
    void expectedVotesAreHatchedAndCastVotesAreNot() {
        DraftTally cast = draft(DraftOutcome.Outcome.ADOPTED);
        DraftTally expected = draft(DraftOutcome.Outcome.HIDDEN_VETO);
        Heading heading = Fixtures.heading("Hatching", "");
        assertThat(stripes(new WallChart(heading, List.of(expected), "kosovo", Fixtures.RULES, Fixtures.NAMES)))
                .isGreaterThan(
                        4 * stripes(new WallChart(heading, List.of(cast), "kosovo", Fixtures.RULES, Fixtures.NAMES)));
        assertThat(stripes(new VetoCoalitionChart(heading, List.of(expected), Fixtures.NAMES)))
                .isGreaterThan(4 * stripes(new VetoCoalitionChart(heading, List.of(cast), Fixtures.NAMES)));
        assertThat(stripes(new HorseshoeChart(heading, expected, Fixtures.RULE, Fixtures.NAMES)))
                .isGreaterThan(stripes(new HorseshoeChart(heading, cast, Fixtures.RULE, Fixtures.NAMES)) * 4 / 3);
    }

    private static DraftTally draft(DraftOutcome.Outcome outcome) {
        return Fixtures.tally(Fixtures.month(2008, 9), "draft", "Draft", "kosovo", Map.of(outcome, 10), Map.of(), 9);
    }

    /** How often blue begins along the rows of pixels: once a bar if it is plain, once a line if it is hatched. */
    private static int stripes(Picture picture) {
        BufferedImage image = ChartFile.image(picture, 1);
        int stripes = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            boolean wasBlue = false;
            for (int x = 0; x < image.getWidth(); x++) {
                boolean isBlue = (image.getRGB(x, y) & 0xFF0000) < 0x400000 && (image.getRGB(x, y) & 0xFF) > 0x80;
                stripes += isBlue && !wasBlue ? 1 : 0;
                wasBlue = isBlue;
            }
        }
        return stripes;
    }

    @Test
    void historyCountsEveryStateAndOnlyStatedWithdrawals() {
        List<Observation> rows = List.of(
                Fixtures.observation("A", true, 1, 3, Observation.Status.STATED),
                Fixtures.observation("B", true, 1, 3, Observation.Status.CONTESTED),
                Fixtures.observation("C", false, 1, 0, null),
                Fixtures.observation("D", true, 4, 0, null));
        List<RecognitionLine> lines = RecognitionLine.of(
                List.of(Fixtures.KOSOVO),
                Fixtures.recognitions(Fixtures.KOSOVO, 80, 10, 24),
                new RecordedRecognitions(rows, null, ""));
        assertThat(lines.get(0).history())
                .extracting(RecognitionLine.Count::states)
                .as("January to April; later months are not covered")
                .containsExactly(3, 3, 2, 3);
    }

    @Test
    void aChartIsWrittenOnlyAsPngOrSvg() {
        Picture picture = Gallery.named(Gallery.nothing(), "wall");
        assertThatThrownBy(() -> ChartFile.write(picture, Path.of("target", "chart.bmp")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chart.bmp");
    }

    private static Set<Integer> colours(BufferedImage image, Rectangle part) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x; x < part.x + part.width; x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    @Test
    void anEffectThatAWorldCannotHaveIsSaidToBeMissing() {
        PairedMean mean = new PairedMean(.1, .3, .2, .1, .3, 20);
        Effect effect = new Effect(new Measure("patron_recognises", "a"), "Recognised", true, mean, Role.OTHER);
        EffectsChart chart = new EffectsChart(
                new Heading("Title", "", "", List.of()),
                List.of(new EffectsChart.Row("one", "in this"), new EffectsChart.Row("other", "in that")),
                List.of(new EffectsChart.Panel("Recognised", List.of(Optional.of(effect), Optional.empty()))));

        assertThat(chart.text())
                .contains("one: Recognised +20.0 (+10.0 to +30.0).", "other: Recognised not in this world.");
    }
}

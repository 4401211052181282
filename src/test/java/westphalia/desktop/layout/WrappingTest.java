package westphalia.desktop.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are wrapped fit their rows, and nothing of them is lost. */
class WrappingTest {
    private static final String ACT =
            "Sep 2013   Kosovo joins the United Nations: shelved, a veto by China and Russia was expected.";
    private final FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
            .createGraphics()
            .getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 19));

    @ParameterizedTest
    @ValueSource(ints = {90, 150, 250, 400, 1000})
    void everyRowFitsAndNothingIsLost(int width) {
        for (String text : new String[] {ACT, "parameters.recognition.sponsor_exponent = 0.25", "x", ""}) {
            Wrapping wrapping = Wrapping.of(text, metrics, width);

            assertThat(String.join("", wrapping.rows()).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            int room = width;
            for (String row : wrapping.rows()) {
                assertThat(metrics.stringWidth(row))
                        .as(row)
                        .isLessThanOrEqualTo(Math.max(room, metrics.stringWidth("Sep 2013   Ko")));
                room = width - wrapping.indent();
            }
        }
    }

    @Test
    void rowsEndBetweenWordsAndStandBelowTheTextAfterTheMonth() {
        Wrapping wrapping = Wrapping.of(ACT, metrics, 400);

        assertThat(wrapping.rows().get(0)).startsWith("Sep 2013   Kosovo joins");
        assertThat(wrapping.indent()).isEqualTo(metrics.stringWidth("Sep 2013   "));
        assertThat(wrapping.rows()).allSatisfy(row -> assertThat(ACT).containsPattern("\\Q" + row + "\\E( |$)"));
    }

    @Test
    void aPathIsBrokenAfterADot() {
        Wrapping wrapping = Wrapping.of(
                "parameters.recognition.sponsor = 4", metrics, metrics.stringWidth("parameters.recognition.spon"));

        assertThat(wrapping.rows()).containsExactly("parameters.recognition.", "sponsor = 4");
    }
}

package westphalia.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.LabelPlacement;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;

class DrawingTest {
    @Test
    void wrappedTextIsNeverCutAndNeverTooWide() {
        Font font = Theme.font(20);
        String text = "How does recognition spread, and what does " + "very".repeat(40) + " long mean?";
        List<String> lines = Lettering.wrap(text, font, 180);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(Lettering.width(lines, font)).isLessThanOrEqualTo(180);
    }

    @Test
    void aLongNameIsBrokenAfterAHyphen() {
        assertThat(Lettering.wrap("washington-stays-silent", Theme.font(20), 220))
                .containsExactly("washington-stays-", "silent");
    }

    @Test
    void emptyTextHasNoLines() {
        assertThat(Lettering.wrap("", Theme.font(20), 180)).isEmpty();
    }

    @Test
    void labelsOfCrowdedPointsDoNotOverlap() {
        LabelPlacement places = new LabelPlacement(new Rectangle2D.Double(0, 0, 800, 600));
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Rectangle2D place = places.place(new Point2D.Double(400 + i, 300 - i), 120, 24);
            assertThat(taken).noneMatch(place::intersects);
            taken.add(place);
        }
    }

    @Test
    void aShareIsNeverRoundedToAllOrNone() {
        assertThat(Figures.percent(0)).isEqualTo("0%");
        assertThat(Figures.percent(.001)).isEqualTo("<1%");
        assertThat(Figures.percent(.994)).isEqualTo("99%");
        assertThat(Figures.percent(.999)).isEqualTo(">99%");
        assertThat(Figures.percent(1)).isEqualTo("100%");
    }

    @Test
    void wholeCountsAreWrittenWithoutDecimals() {
        assertThat(Figures.count(9)).isEqualTo("9");
        assertThat(Figures.count(7.53)).isEqualTo("7.5");
    }

    @Test
    void textIsDarkOnLightAndLightOnDark() {
        assertThat(Theme.inkOn(Theme.YELLOW)).isEqualTo(Theme.INK);
        assertThat(Theme.inkOn(Color.BLACK)).isEqualTo(Theme.PAPER);
    }

    @Test
    void monthsAreNamedInEnglishWhateverTheLocale() {
        assertThat(Theme.month(Fixtures.month(2008, 2))).isEqualTo("Feb 2008");
    }
}

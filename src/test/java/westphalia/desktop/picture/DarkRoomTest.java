package westphalia.desktop.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import westphalia.chart.drawing.Theme;

class DarkRoomTest {
    @Test
    void paperBecomesDarkAndInkLight() {
        assertThat(new Color(DarkRoom.turned(Color.WHITE.getRGB())).getRed()).isLessThan(40);
        assertThat(new Color(DarkRoom.turned(Color.BLACK.getRGB())).getRed()).isGreaterThan(220);
    }

    @Test
    void aColourKeepsItsHue() {
        for (Color color : Theme.SERIES) {
            Color turned = new Color(DarkRoom.turned(color.getRGB()));
            float before = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null)[0];
            float after = Color.RGBtoHSB(turned.getRed(), turned.getGreen(), turned.getBlue(), null)[0];
            assertThat(Math.abs(before - after)).as("%s", color).isLessThan(.02f);
        }
    }
}

package westphalia.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.PicturePanel;
import westphalia.chart.drawing.Theme;

@NeedsDisplay
class PicturePanelTest {
    private static final long DEADLINE_SECONDS = 20;

    @Test
    void aChartIsSeenOnTheScreen() throws AWTException, InterruptedException, InvocationTargetException {
        Picture picture = Gallery.named(Gallery.all(), "recognition");
        AtomicReference<JFrame> frame = new AtomicReference<>();
        SwingUtilities.invokeAndWait(() -> {
            JFrame window = new JFrame();
            window.setUndecorated(true);
            window.setContentPane(new PicturePanel(picture));
            window.setBounds(0, 0, 800, 450);
            window.setAlwaysOnTop(true);
            window.setVisible(true);
            frame.set(window);
        });
        try {
            Robot robot = new Robot();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
            BufferedImage screen;
            do {
                robot.waitForIdle();
                screen = robot.createScreenCapture(new Rectangle(0, 0, 800, 450));
            } while (count(screen, Theme.BLUE) == 0 && System.nanoTime() < deadline);
            assertThat(new Color(screen.getRGB(2, 2))).isEqualTo(Theme.PAPER);
            assertThat(count(screen, Theme.BLUE)).isGreaterThan(200);
        } finally {
            SwingUtilities.invokeAndWait(
                    () -> Objects.requireNonNull(frame.get()).dispose());
        }
    }

    private static int count(BufferedImage image, Color color) {
        int pixels = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixels += image.getRGB(x, y) == color.getRGB() ? 1 : 0;
            }
        }
        return pixels;
    }
}

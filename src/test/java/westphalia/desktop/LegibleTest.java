package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.NeedsDisplay;
import westphalia.chart.map.TileMapChart;
import westphalia.desktop.picture.Canvas;
import westphalia.desktop.picture.Catalogue;

/** Whatever the size of the window and of its type: nothing is out of reach, cut or too small to be read. */
@NeedsDisplay
class LegibleTest extends WindowCase {
    private static final float LEAST_TYPE = 9;

    private void size(int width, int height, boolean isLarge) {
        if (isLarge) {
            frame.menuItem("projector").click();
        }
        frame.resizeTo(new Dimension(width, height));
        settle(width);
    }

    private void settle(int width) {
        until("it has that size", () -> window.getWidth() == width);
        frame.robot().waitForIdle();
        GuiActionRunner.execute(() -> window.getRootPane().validate());
        frame.robot().waitForIdle();
        until(
                "pictures are drawn",
                () -> window.pictures().panes().stream()
                        .allMatch(pane ->
                                !pane.canvas().isShowing() || pane.canvas().isUpToDate()));
    }

    /** All parts that are to be seen, but for what lies out of sight above or below in a pane that scrolls. */
    private static List<JComponent> seen(Container within) {
        List<JComponent> seen = new ArrayList<>();
        for (Component part : within.getComponents()) {
            if (part instanceof JComponent own && own.isShowing() && !(own instanceof JScrollBar)) {
                if (own.getVisibleRect().height > 0 || own.getHeight() == 0) {
                    seen.add(own);
                }
                boolean isWhole = own instanceof JComboBox<?> || own instanceof JList<?> || own instanceof JTextField;
                if (!isWhole) {
                    seen.addAll(seen(own));
                }
            }
        }
        return seen;
    }

    private static boolean isCut(JComponent part) {
        boolean isText = part instanceof AbstractButton
                || (part instanceof JLabel label && !label.getText().isEmpty());
        boolean isTold = part.getToolTipText() != null && part instanceof JLabel;
        boolean isOutside = part.getVisibleRect().width < part.getWidth();
        return isText && (isOutside || (!isTold && part.getWidth() < part.getPreferredSize().width));
    }

    private static String text(JComponent part) {
        return part.getName() + " "
                + (part instanceof JLabel label
                        ? label.getText()
                        : part instanceof AbstractButton button ? button.getText() : "");
    }

    @ParameterizedTest
    @CsvSource({"1024, 700, false", "1024, 700, true", "1280, 800, false", "1280, 800, true"})
    void noWordIsCutAndNoTypeIsTooSmall(int width, int height, boolean isLarge) {
        GuiActionRunner.execute(() -> window.session().set("parameters.recognition.sponsor_exponent", "0.25"));
        until("it is read", () -> document().isChanged());
        playToTheEnd();
        size(width, height, isLarge);
        List<String> cut = new ArrayList<>();
        List<String> small = new ArrayList<>();
        for (int tab = 0; tab < 5; tab++) {
            int now = tab;
            GuiActionRunner.execute(() -> frame.tabbedPane("side").target().setSelectedIndex(now));
            settle(width);
            GuiActionRunner.execute(() -> seen(window.getRootPane()).forEach(part -> {
                if (isCut(part)) {
                    cut.add(text(part) + " in tab " + now);
                }
                if (part.getFont() != null && part.getFont().getSize2D() < LEAST_TYPE) {
                    small.add(text(part));
                }
            }));
        }

        assertThat(cut).isEmpty();
        assertThat(small).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, false", "1024, true", "900, false", "900, true"})
    void everyTabStaysInReachInANarrowWindow(int width, boolean isLarge) {
        size(width, 700, isLarge);
        JTabbedPane tabs = frame.tabbedPane("side").target();
        for (int tab = 0; tab < tabs.getTabCount(); tab++) {
            int now = tab;
            Rectangle place = Objects.requireNonNull(GuiActionRunner.execute(() -> tabs.getBoundsAt(now)));
            assertThat(new Rectangle(tabs.getSize()).contains(place))
                    .as(tabs.getTitleAt(tab))
                    .isTrue();
        }
        frame.tabbedPane("side").selectTab("Many");
        until("it is in front", () -> isSeen("ensemble"));
    }

    @ParameterizedTest
    @CsvSource({"1024, false", "1024, true", "1280, true"})
    void aChangedParameterKeepsItsSliderAndItsField(int width, boolean isLarge) {
        size(width, 700, isLarge);
        String path = "parameters.recognition.sponsor_exponent";
        frame.textBox("search").enterText("sponsor exponent");
        GuiActionRunner.execute(() -> window.session().set(path, "0.25"));
        until("it is read", () -> document().isChanged());
        frame.robot().waitForIdle();
        JSlider slider = frame.slider(path).target();
        JTextComponent field = frame.textBox("value-" + path).target();

        for (JComponent part : List.of(slider, field)) {
            Rectangle seen = Objects.requireNonNull(GuiActionRunner.execute(part::getVisibleRect));
            assertThat(seen.height).isGreaterThanOrEqualTo(part.getMinimumSize().height);
            assertThat(seen.height)
                    .isGreaterThanOrEqualTo(part.getFontMetrics(part.getFont()).getHeight());
            assertThat(seen.width).isEqualTo(part.getWidth()).isGreaterThan(40);
        }
        assertThat(field.getWidth()).isGreaterThanOrEqualTo(field.getPreferredSize().width);
    }

    /** How large a tile of a map is on the screen, and how large its picture is. */
    private double[] tile() {
        Canvas canvas = canvas(2);
        return Objects.requireNonNull(GuiActionRunner.execute(() -> {
            TileMapChart map = (TileMapChart) Objects.requireNonNull(canvas.picture());
            Rectangle2D tile = Objects.requireNonNull(map.tile("ESP"));
            Point2D from = canvas.onCanvas(new Point2D.Double(tile.getMinX(), tile.getMinY()));
            Point2D to = canvas.onCanvas(new Point2D.Double(tile.getMaxX(), tile.getMaxY()));
            return new double[] {
                (to.getX() - from.getX()) * (to.getY() - from.getY()), (double) canvas.getWidth() * canvas.getHeight()
            };
        }));
    }

    @Test
    void largeTypeEnlargesFieldsPicturesAndTheCodesOfMaps() {
        choose(2, Catalogue.MAP);
        settle(1280);
        double[] before = tile();
        int field = frame.textBox("value-parameters.recognition.base").target().getHeight();
        frame.menuItem("projector").click();
        until("one picture is alone", () -> !canvas(1).isShowing());
        settle(1280);
        double[] after = tile();

        assertThat(after[0]).isGreaterThan(before[0] * 1.2);
        assertThat(after[1]).isGreaterThan(before[1]);
        assertThat(frame.textBox("value-parameters.recognition.base").target().getHeight())
                .isGreaterThan((int) (field * 1.3));

        frame.button("enlarge-2").click();
        until("it is larger alone", () -> canvas(2).isUpToDate() && tile()[0] > after[0] * 1.5);
        assertThat(GuiActionRunner.execute(() -> isSeen("search"))).isFalse();
        frame.button("enlarge-2").click();
        until("the parameters are back", () -> isSeen("search"));
        frame.menuItem("projector").click();
        until("two pictures are back", () -> canvas(1).isShowing() && canvas(2).isShowing());
        settle(1280);
        assertThat(tile()[0]).isCloseTo(before[0], within(before[0] / 5));
    }

    @Test
    void everyPictureIsInReachWhereOnlyOneHasRoom() {
        size(1024, 700, true);
        assertThat(GuiActionRunner.execute(() -> canvas(2).isShowing())).isTrue();
        for (int pane = 1; pane <= 3; pane++) {
            int now = pane;
            frame.menuItem("choose-" + pane).click();
            until("picture " + pane + " is seen", () -> canvas(now).isShowing());
        }
    }

    @Test
    void everyPictureSaysWhichRunItShows() {
        assertThat(frame.label("which-1").text()).isEqualTo("run 0, seed 2008");
        frame.button("new-luck").click();
        until("it is another run", () -> frame.label("which-1").text().equals("run 1, seed 2008"));
        assertThat(frame.label("month").text()).endsWith("· run 1");
    }
}

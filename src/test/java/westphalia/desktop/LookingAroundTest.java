package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JProgressBar;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.plaf.UIResource;
import javax.swing.plaf.basic.BasicSplitPaneDivider;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;
import westphalia.chart.drawing.Pickable;
import westphalia.desktop.picture.Canvas;
import westphalia.desktop.picture.Catalogue;

/** Whatever is pointed at on any picture is inspected, by mouse and by keys; and every control has a name. */
@NeedsDisplay
class LookingAroundTest extends WindowCase {
    private static final List<Catalogue> POINTED_AT = List.of(
            Catalogue.PREFERENCES, Catalogue.COALITIONS, Catalogue.WALL, Catalogue.COUNCIL, Catalogue.MAP_OF_VOTES);

    private String inspected() {
        return frame.textBox("inspector-title").text();
    }

    private boolean isTold(String what) {
        String title = inspected();
        return document().scenario().states().stream()
                        .anyMatch(state ->
                                state.iso3().equals(what) && state.name().equals(title))
                || document().scenario().drafts().stream()
                        .anyMatch(draft -> draft.id().equals(what) && title.contains(draft.title()));
    }

    @Test
    void whateverIsClickedOnAPictureIsInspected() {
        GuiActionRunner.execute(() -> window.open(Path.of("scenarios", "council-record.yaml")));
        until(
                "it is open",
                () -> document().name().equals("council-record")
                        && now().scenario().equals(document().scenario()));
        playToTheEnd();
        frame.button("enlarge-1").click();
        for (Catalogue picture : POINTED_AT) {
            choose(1, picture);
            Canvas canvas = canvas(1);
            String before = GuiActionRunner.execute(() -> window.session().state());
            String what = Objects.requireNonNull(GuiActionRunner.execute(() -> new TreeSet<>(
                            ((Pickable) Objects.requireNonNull(canvas.picture()))
                                    .places()
                                    .keySet())
                    .stream().filter(one -> !one.equals(before)).findFirst().orElseThrow()));
            click(canvas, what);
            until(
                    what + " on " + picture + " is inspected",
                    () -> what.equals(window.session().state()) && isTold(what));
        }
    }

    @Test
    void shiftAndArrowsLeadFromStateToState() {
        frame.button("step").click();
        until("a month is closed", () -> now().hasBegun());
        click(canvas(2), "ESP");
        until("Spain is inspected", () -> inspected().equals("Spain"));
        press("canvas-2", KeyEvent.VK_SHIFT, KeyEvent.VK_LEFT);
        until("Portugal lies to its left", () -> inspected().equals("Portugal"));
        press("canvas-2", KeyEvent.VK_SHIFT, KeyEvent.VK_RIGHT);
        until("and Spain to the right of that", () -> inspected().equals("Spain"));
        assertThat(run().result().timeline().months()).isOne();
    }

    @Test
    void everyControlHasANameForThoseWhoHearTheScreen() {
        frame.button("step").click();
        until("a month is closed", () -> now().hasBegun());
        List<String> nameless = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        GuiActionRunner.execute(() -> walk(window, seen, nameless));

        assertThat(nameless).isEmpty();
        assertThat(seen).hasSizeGreaterThan(200);
    }

    private static void walk(Container within, List<String> seen, List<String> nameless) {
        for (Component part : within.getComponents()) {
            if (isControl(part) && !(part instanceof UIResource)) { // Those are parts of another control.
                String name = part.getAccessibleContext().getAccessibleName();
                String id = part.getClass().getSimpleName() + " " + part.getName();
                seen.add(id);
                if (name == null || name.isBlank()) {
                    nameless.add(id);
                }
            }
            boolean isWhole = part instanceof JComboBox<?>
                    || part instanceof JSpinner
                    || part instanceof JTextComponent
                    || part instanceof JScrollBar
                    || part instanceof BasicSplitPaneDivider;
            if (part instanceof Container inner && !isWhole) {
                walk(inner, seen, nameless);
            }
        }
    }

    private static boolean isControl(Component part) {
        return part instanceof AbstractButton
                || part instanceof JTextComponent
                || part instanceof JComboBox<?>
                || part instanceof JSlider
                || part instanceof JSpinner
                || part instanceof JList<?>
                || part instanceof JTable
                || part instanceof JProgressBar
                || part instanceof JTabbedPane
                || part instanceof Canvas;
    }
}

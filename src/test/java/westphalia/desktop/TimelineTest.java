package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import javax.swing.JPanel;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.DialogFixture;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;
import westphalia.model.Event;

/** Dated events on the timeline: dragged, added and removed by mouse and keys, and saved in a child scenario. */
@NeedsDisplay
class TimelineTest extends WindowCase {
    private static final int EDGE = 16;

    private JPanel strip() {
        return frame.panel("timeline").target();
    }

    /** Where a month lies on the timeline. */
    private Point place(String month) {
        YearMonth first = YearMonth.of(2008, 1);
        YearMonth wanted = YearMonth.parse(month);
        double months = (wanted.getYear() - first.getYear()) * 12 + wanted.getMonthValue() - 1;
        return Objects.requireNonNull(GuiActionRunner.execute(() -> {
            int width = strip().getWidth() - 2 * EDGE;
            return new Point(EDGE + (int) Math.round(months / 71 * width), strip().getHeight() / 2);
        }));
    }

    private static YearMonth month(Event event) {
        return event.month();
    }

    private boolean has(String id, String month) {
        return document().scenario().events().stream()
                .anyMatch(event -> event.id().equals(id) && month(event).equals(YearMonth.parse(month)));
    }

    private void drag(String from, String to) {
        Point end = place(to);
        frame.robot().pressMouse(strip(), place(from));
        frame.robot().moveMouse(strip(), (place(from).x + end.x) / 2, end.y);
        frame.robot().moveMouse(strip(), end.x, end.y);
        frame.robot().releaseMouse(MouseButton.LEFT_BUTTON);
    }

    @Test
    void aDraggedEventIsListedSavedInTheChildAndTheChildRunsAsTheWindowDid() throws IOException {
        drag("2008-02", "2010-02");
        until("the declaration is in 2010", () -> has("declaration", "2010-02"));
        assertThat(frame.list("changes").contents()).containsExactly("events.declaration.month = 2010-02");

        playToTheEnd();
        double inTheWindow = recognitions();
        clickOnAPicture();
        Path child = saveChild("child-with-a-moved-event", () -> press("canvas-1", KeyEvent.VK_CONTROL, KeyEvent.VK_S));
        assertThat(recognitionsFromTheCommandLine(child)).isEqualTo(inTheWindow);
    }

    @Test
    void anEventIsRemovedAndAnotherOneAdded() throws IOException {
        frame.panel("timeline")
                .showPopupMenuAt(place("2008-08"))
                .menuItem("remove-event")
                .click();
        until(
                "there is no war",
                () -> document().scenario().events().stream()
                        .noneMatch(event -> event.id().equals("war-2008")));

        frame.panel("timeline")
                .showPopupMenuAt(place("2011-06"))
                .menuItem("add-event")
                .click();
        DialogFixture form = dialog("event-dialog");
        form.comboBox("event-kind").selectItem("leader change");
        form.button("event-agree").click();
        until("it says what is missing", () -> isSeen("event-complaint"));
        form.textBox("event-title").enterText("Elections: a \"new\" start");
        form.button("event-agree").click();
        until("the election is there", () -> has("leader-change-2011-06", "2011-06"));

        Path child = saveChild(
                "child-with-other-events", () -> frame.button("save-child").click());
        assertThat(GuiActionRunner.execute(() -> document().scenario().events()).stream()
                        .map(Event::title))
                .contains("Elections: a \"new\" start")
                .doesNotContain("War over South Ossetia");
        assertThat(child).content().contains("enabled: false", "kind: leader_change");
    }

    @Test
    void allOfItIsDoneWithKeys() {
        frame.panel("timeline").focus();
        press(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
        press("timeline", KeyEvent.VK_SHIFT, KeyEvent.VK_RIGHT);
        until("the war is a month later", () -> has("war-2008", "2008-09"));

        press(KeyEvent.VK_DELETE);
        until("the war is gone", () -> !has("war-2008", "2008-09"));

        press(KeyEvent.VK_INSERT);
        DialogFixture form = dialog("event-dialog");
        form.textBox("event-title").enterText("Another war");
        form.textBox("event-claimants").enterText("south_ossetia\n");
        until("there is another war", () -> has("war-2008-01", "2008-01"));
    }
}

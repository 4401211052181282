package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.prefs.Preferences;
import javax.swing.JPanel;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;

/** The hint of the first start, files that are dropped or opened with keys, pictures that are saved. */
@NeedsDisplay
class FirstStepsTest extends WindowCase {
    @Test
    void theHintIsTickedOffDismissedAndRemembered() {
        GuiActionRunner.execute(() -> window.welcome());
        frame.panel("hint").requireVisible();
        frame.button("step").click();
        until("the first step is done", () -> frame.label("hint-1").text().contains("✓"));

        JPanel hint = frame.panel("hint").target();
        frame.button("dismiss-hint").click();
        until("the hint is gone", () -> !hint.isVisible());
        GuiActionRunner.execute(() -> window.welcome());
        assertThat(GuiActionRunner.execute(hint::isVisible)).isFalse();
        assertThat(Preferences.userRoot().node("westphalia").getBoolean("hint-dismissed", false))
                .isTrue();
    }

    @Test
    void aFileThatIsDroppedIsOpened() {
        DraggedFiles.drag(
                frame.robot(),
                Path.of("scenarios", "mirror.yaml"),
                frame.panel("canvas-2").target());
        until("the file is open", () -> document().name().equals("mirror"));
    }

    @Test
    void keysOpenPlayStepBackResetAndSaveAPicture() throws IOException {
        clickOnAPicture();
        press(KeyEvent.VK_RIGHT, KeyEvent.VK_RIGHT);
        until("two months", () -> now().result().timeline().months() == 2);
        press(KeyEvent.VK_LEFT);
        until("one month back", () -> now().result().timeline().months() == 1);

        press("canvas-1", KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        until(
                "the picture is alone",
                () -> window.pictures().panes().get(0).canvas().getWidth()
                        > window.pictures().getWidth() / 2 + 100);
        Path saved = folder.resolve("picture.svg");
        clickOnAPicture();
        press("canvas-1", KeyEvent.VK_CONTROL, KeyEvent.VK_E);
        frame.menuItem("save-svg").click();
        chooseFile(saved);
        until(
                "the picture is written",
                () -> Files.exists(saved) && saved.toFile().length() > 1000);
        assertThat(saved).content().contains("<svg", "Who recognises Kosovo");

        clickOnAPicture();
        press(KeyEvent.VK_HOME);
        until("before the first month", () -> !now().hasBegun());

        press("canvas-1", KeyEvent.VK_CONTROL, KeyEvent.VK_O);
        dialog("gallery").button("gallery-file").click();
        chooseFile(Path.of("scenarios", "mirror.yaml"));
        until("the file is open", () -> document().name().equals("mirror"));
    }

    @Test
    void allKeysAreListed() {
        clickOnAPicture();
        press(KeyEvent.VK_F1);
        var keys = dialog("keys-dialog");
        keys.requireVisible();
        keys.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        keys.requireNotVisible();
    }
}

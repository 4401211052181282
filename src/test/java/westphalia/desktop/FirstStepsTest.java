package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.prefs.Preferences;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.TransferHandler;
import org.assertj.swing.core.MouseButton;
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
    void aFileThatIsDroppedIsOpened() throws IOException {
        Path mirror = Path.of("scenarios", "mirror.yaml").toAbsolutePath();
        JFrame files = Objects.requireNonNull(GuiActionRunner.execute(() -> fileManager(mirror)));
        try {
            drag((JComponent) files.getContentPane().getComponent(0));
            until("the file is open", () -> document().name().equals("mirror"));
        } finally {
            GuiActionRunner.execute(files::dispose);
        }
    }

    private void drag(JComponent list) {
        Point middle = new Point(40, 10);
        frame.robot().pressMouse(list, middle);
        frame.robot().moveMouse(list, new Point(60, 14));
        frame.robot().moveMouse(window, 640, 300);
        frame.robot().moveMouse(window, 646, 306);
        frame.robot().releaseMouse(MouseButton.LEFT_BUTTON);
    }

    /** A window beside the one under test, from which a file can be dragged. */
    private static JFrame fileManager(Path file) {
        JList<String> list = new JList<>(new String[] {"a file to be dragged"});
        list.setSelectedIndex(0);
        list.setDragEnabled(true);
        list.setTransferHandler(new TransferHandler() {
            private static final long serialVersionUID = 1;

            @Override
            public int getSourceActions(JComponent component) {
                return COPY;
            }

            @Override
            protected Transferable createTransferable(JComponent component) {
                return new DraggedFile(file);
            }
        });
        JFrame frame = new JFrame("Files");
        frame.add(list);
        frame.setBounds(1290, 0, 300, 200);
        frame.setVisible(true);
        return frame;
    }

    private record DraggedFile(Path file) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.javaFileListFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return List.of(file.toFile());
        }
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

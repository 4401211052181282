package westphalia.desktop;

import java.awt.Container;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.TransferHandler;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;

/** A window beside the one under test, as of a file manager, from which a file is dragged. */
final class DraggedFiles {
    private DraggedFiles() {}

    /** Drags a file into the middle of a part and drops it there. */
    static void drag(Robot robot, Path file, Container onto) {
        JFrame files = Objects.requireNonNull(GuiActionRunner.execute(() -> fileManager(file.toAbsolutePath())));
        try {
            JComponent list = (JComponent) files.getContentPane().getComponent(0);
            int x = onto.getWidth() / 2;
            int y = onto.getHeight() / 2;
            robot.pressMouse(list, new Point(40, 10));
            robot.moveMouse(list, new Point(60, 14));
            robot.moveMouse(onto, x - 6, y - 6);
            robot.moveMouse(onto, x, y);
            robot.releaseMouse(MouseButton.LEFT_BUTTON);
            robot.waitForIdle();
        } finally {
            GuiActionRunner.execute(files::dispose);
        }
    }

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
}

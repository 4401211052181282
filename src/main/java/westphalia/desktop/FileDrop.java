package westphalia.desktop;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;

/** Opens a scenario file that is dropped onto the window. */
final class FileDrop extends TransferHandler {
    private static final long serialVersionUID = 1;

    private final transient Consumer<Path> opening;

    private FileDrop(Consumer<Path> opening) {
        this.opening = opening;
    }

    /** Lets a component take files. */
    static void on(JComponent component, Consumer<Path> opening) {
        component.setTransferHandler(new FileDrop(opening));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        try {
            Object dropped = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            if (dropped instanceof List<?> files && !files.isEmpty() && files.get(0) instanceof File file) {
                opening.accept(file.toPath());
                return true;
            }
            return false;
        } catch (UnsupportedFlavorException | IOException unreadable) {
            return false;
        }
    }
}

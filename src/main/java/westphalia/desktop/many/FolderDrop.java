package westphalia.desktop.many;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files and folders that are dropped on a part of the window; never none. */
public final class FolderDrop extends TransferHandler {
    private static final long serialVersionUID = 1;

    private final transient Consumer<List<Path>> taker;

    public FolderDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            Object dropped = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            List<Path> folders = new ArrayList<>();
            for (Object one : (List<?>) dropped) {
                folders.add(((File) one).toPath());
            }
            if (folders.isEmpty()) {
                return false;
            }
            taker.accept(folders);
            return true;
        } catch (UnsupportedFlavorException | IOException gone) {
            return false;
        }
    }
}

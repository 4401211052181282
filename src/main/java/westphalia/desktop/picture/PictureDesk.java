package westphalia.desktop.picture;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.ChartFile;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.desktop.layout.Glyph;
import westphalia.desktop.layout.Split;
import westphalia.desktop.layout.TypeSize;

/** The middle of the window: three pictures side by side, any of which can be shown alone, copied or saved. */
public final class PictureDesk extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String ALL = "all";
    private static final String ONE = "one";
    private static final int LEAST_ROW = 250;
    private static final int LEAST_COLUMN = 360;

    private final transient ExecutorService painter = Executors.newSingleThreadExecutor(task -> {
        Thread own = new Thread(task, "painter");
        own.setDaemon(true);
        return own;
    });
    private final List<PicturePane> panes = new ArrayList<>();
    private final CardLayout cards = new CardLayout();
    private final JPanel alone = new JPanel(new BorderLayout());
    private final Split upright;
    private final Split lower;
    private transient @Nullable View view;
    private @Nullable PicturePane enlarged;
    private @Nullable PicturePane shownAlone;
    private @Nullable PicturePane shownBelow;
    private PicturePane front;
    private transient Runnable rearranged = () -> {};

    /**
     * A desk.
     *
     * @param pictures what there is to choose from; the first three are open
     * @param picked is told of what is clicked on: an ISO3 code or the id of a draft
     */
    public PictureDesk(List<LivePicture> pictures, Consumer<String> picked) {
        setLayout(cards);
        setName("pictures");
        for (int number = 1; number <= 3; number++) {
            panes.add(pane(number, pictures, picked));
        }
        front = panes.get(1);
        lower = new Split(JSplitPane.HORIZONTAL_SPLIT, panes.get(0), panes.get(2), .5);
        upright = new Split(JSplitPane.VERTICAL_SPLIT, panes.get(1), lower, .58);
        add(upright, ALL);
        add(alone, ONE);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }
        });
    }

    /** Is told when a picture is shown alone, or all again. */
    public void onAlone(Runnable listener) {
        rearranged = listener;
    }

    /** Whether a picture was asked to be shown alone. */
    public boolean isAlone() {
        return enlarged != null;
    }

    /**
     * Shows as many pictures as there is room for: one alone if that was asked for or if two rows would be too low to be
     * read, the two on the left if two columns would be too narrow, all three otherwise.
     */
    private void arrange() {
        boolean isLow = getHeight() < TypeSize.pixels(2 * LEAST_ROW);
        boolean isNarrow = getWidth() < TypeSize.pixels(2 * LEAST_COLUMN);
        PicturePane single = enlarged != null ? enlarged : isLow ? front : null;
        PicturePane below = isNarrow ? panes.get(front == panes.get(2) ? 2 : 0) : null;
        if (!Objects.equals(single, shownAlone) || !Objects.equals(below, shownBelow)) {
            shownAlone = single;
            shownBelow = below;
            place();
        }
    }

    private void place() {
        upright.setTopComponent(panes.get(1));
        lower.setLeftComponent(panes.get(0));
        lower.setRightComponent(panes.get(2));
        upright.setBottomComponent(shownBelow == null ? lower : shownBelow);
        if (shownAlone != null) {
            alone.add(shownAlone, BorderLayout.CENTER);
        }
        cards.show(this, shownAlone == null ? ALL : ONE);
        upright.again();
        lower.again();
        revalidate();
        repaint();
    }

    /** Leads the focus to a pane, which is brought to the front if there is no room for all. */
    public void choose(int place) {
        PicturePane pane = panes.get(place);
        front = pane;
        if (enlarged != null) {
            enlarge(enlarged);
        }
        arrange();
        pane.first().requestFocusInWindow();
    }

    private PicturePane pane(int number, List<LivePicture> pictures, Consumer<String> picked) {
        PicturePane pane = new PicturePane(number, pictures.get(number - 1), pictures, painter, picked);
        pane.enlarge().addActionListener(event -> enlarge(pane));
        pane.save().addActionListener(event -> offer(pane));
        pane.canvas().addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getButton() == MouseEvent.BUTTON1 && event.getClickCount() == 2) {
                    enlarge(pane);
                }
            }
        });
        return pane;
    }

    /** Draws all open pictures of this view. */
    public void show(View now) {
        view = now;
        panes.forEach(pane -> pane.show(now));
    }

    /** Shows one picture alone, or all again. */
    public void alone(LivePicture picture, boolean isAlone) {
        PicturePane pane = panes.stream()
                .filter(one -> one.chosen() == picture)
                .findFirst()
                .orElse(panes.get(0));
        pane.choose(picture);
        front = pane; // It stays in sight where only one has room.
        if (isAlone != (enlarged != null)) {
            enlarge(pane);
        }
    }

    /** Lets a pencil draw on the picture of recognitions while it is held. */
    public void sketch(Pencil pencil) {
        panes.forEach(pane -> pane.sketch(pencil));
    }

    /** Draws for a dark or a light room from now on. */
    public void setDark(boolean isDark) {
        panes.forEach(pane -> pane.canvas().setDark(isDark));
    }

    public List<PicturePane> panes() {
        return List.copyOf(panes);
    }

    /** The picture that has the focus at the start: the one on top, or the one that is alone. */
    public Canvas first() {
        return (shownAlone == null ? panes.get(1) : shownAlone).canvas();
    }

    @Override
    public boolean requestFocusInWindow() {
        return first().requestFocusInWindow();
    }

    /** The pane the focus is in; the first one otherwise. */
    private PicturePane focused() {
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return panes.stream()
                .filter(pane -> focus != null && SwingUtilities.isDescendingFrom(focus, pane))
                .findFirst()
                .orElse(shownAlone == null ? panes.get(0) : shownAlone);
    }

    /** Shows the pane alone that has the focus, or all again. */
    public void enlarge() {
        PicturePane pane = focused();
        enlarge(pane);
        pane.first().requestFocusInWindow();
    }

    /** Offers copies of the picture that has the focus. */
    public void offer() {
        offer(focused());
    }

    /** Shows a pane alone, or all again if it was alone. */
    public void enlarge(PicturePane pane) {
        PicturePane before = enlarged;
        enlarged = before == null ? pane : null;
        (before == null ? pane : before).enlarge().setIcon(before == null ? Glyph.SHRINK : Glyph.ENLARGE);
        arrange();
        rearranged.run();
    }

    private void offer(PicturePane pane) {
        View now = view;
        if (now == null) {
            return;
        }
        JPopupMenu menu = new JPopupMenu();
        menu.add(item("Copy", "copy-picture", () -> copy(picture(pane, now))));
        menu.add(item("Save as PNG…", "save-png", () -> save(picture(pane, now), "png", pane)));
        menu.add(item("Save as SVG…", "save-svg", () -> save(picture(pane, now), "svg", pane)));
        menu.show(pane.save(), 0, pane.save().getHeight());
    }

    private static Picture picture(PicturePane pane, View now) {
        return pane.chosen().picture(now, Format.SHEET);
    }

    private static JMenuItem item(String text, String name, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name);
        item.addActionListener(event -> action.run());
        return item;
    }

    private static void copy(Picture picture) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new CopiedImage(picture), null);
    }

    private void save(Picture picture, String format, PicturePane pane) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new FileNameExtensionFilter(format.toUpperCase(java.util.Locale.ROOT), format));
        chooser.setSelectedFile(new File(pane.chosen().id() + "." + format));
        if (chooser.showSaveDialog(this) != JFileChooser.APPROVE_OPTION) {
            return;
        }
        File chosen = chooser.getSelectedFile();
        File file = chosen.getName().endsWith("." + format) ? chosen : new File(chosen.getPath() + "." + format);
        painter.execute(() -> {
            try {
                ChartFile.write(picture, file.toPath());
            } catch (IOException failure) {
                SwingUtilities.invokeLater(() -> JOptionPane.showMessageDialog(
                        this,
                        file + ": cannot be written: " + failure.getMessage(),
                        "Westphalia",
                        JOptionPane.ERROR_MESSAGE));
            }
        });
    }

    /** Stops drawing for good. */
    public void close() {
        painter.shutdownNow();
    }

    /** A picture on the clipboard, drawn when somebody pastes it. */
    private record CopiedImage(Picture picture) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.imageFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return ChartFile.image(picture, 1);
        }
    }
}

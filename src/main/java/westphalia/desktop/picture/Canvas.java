package westphalia.desktop.picture;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.layout.TypeSize;

/**
 * Shows the latest picture it was given, drawn on another thread at the pixels of the screen.
 *
 * <p>Pictures that were overtaken while another was being drawn are never drawn.
 */
public class Canvas extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Executor painter;
    private final transient AtomicReference<@Nullable Function<Format, Picture>> wanted = new AtomicReference<>();
    private final transient AtomicBoolean isDrawing = new AtomicBoolean();
    private final transient AtomicInteger drawings = new AtomicInteger();
    private transient @Nullable Function<Format, Picture> maker;
    private transient volatile @Nullable Drawn drawn;
    private transient volatile boolean isDark;
    private transient volatile Dimension room = new Dimension();
    private transient volatile double pixels = 1;

    /** A picture and its pixels. */
    private record Drawn(Picture picture, BufferedImage image) {}

    /** An empty canvas, whose pictures are drawn by that executor. */
    public Canvas(Executor painter) {
        this.painter = painter;
        setOpaque(true);
        setMinimumSize(new Dimension(120, 90));
        getAccessibleContext().setAccessibleName("Picture"); // Until there is one with a title.
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                again();
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    /** Shows what the maker makes for the size the canvas has; asks again whenever that changes. */
    public void show(Function<Format, Picture> picture) {
        maker = picture;
        again();
    }

    /** Draws for a dark or a light room from now on. */
    public void setDark(boolean dark) {
        isDark = dark;
        again();
    }

    /** The picture that is seen; null before the first was drawn. */
    public @Nullable Picture picture() {
        Drawn seen = drawn;
        return seen == null ? null : seen.picture;
    }

    /** The place in the picture's own pixels of a point of this canvas. */
    public Point2D inPicture(Point2D point) {
        Picture seen = picture();
        if (seen == null || getWidth() == 0 || getHeight() == 0) {
            return point;
        }
        Dimension size = seen.size();
        double scale = scale(size, getSize());
        return new Point2D.Double(
                (point.getX() - (getWidth() - size.width * scale) / 2) / scale,
                (point.getY() - (getHeight() - size.height * scale) / 2) / scale);
    }

    /** The place in this canvas of a point of the picture. */
    public Point2D onCanvas(Point2D point) {
        Picture seen = picture();
        if (seen == null) {
            return point;
        }
        Dimension size = seen.size();
        double scale = scale(size, getSize());
        return new Point2D.Double(
                (getWidth() - size.width * scale) / 2 + point.getX() * scale,
                (getHeight() - size.height * scale) / 2 + point.getY() * scale);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (wanted != null) { // It is null while the canvas is being made.
            again(); // Type may have another size.
        }
    }

    private static double scale(Dimension picture, Dimension room) {
        return Math.min(room.getWidth() / picture.width, room.getHeight() / picture.height);
    }

    private void again() {
        Function<Format, Picture> now = maker;
        if (now == null || getWidth() < 2 || getHeight() < 2) {
            return;
        }
        room = getSize();
        AffineTransform screen = getGraphicsConfiguration() == null
                ? new AffineTransform()
                : getGraphicsConfiguration().getDefaultTransform();
        pixels = screen.getScaleX();
        wanted.set(now);
        if (isDrawing.compareAndSet(false, true)) {
            try {
                drawings.incrementAndGet();
                painter.execute(this::drawWanted);
            } catch (RejectedExecutionException closed) {
                return; // The window is closing; nobody will look.
            }
        }
    }

    /** On the painter's thread: draws until nothing newer is wanted. */
    private void drawWanted() {
        isDrawing.set(false);
        Function<Format, Picture> now = wanted.getAndSet(null);
        try {
            if (now != null) {
                Dimension size = room;
                double type = TypeSize.scale();
                Picture picture = now.apply(Format.pane((int) (size.width / type), (int) (size.height / type)));
                drawn = new Drawn(picture, image(picture, size, pixels, isDark));
                SwingUtilities.invokeLater(() -> seen(picture));
            }
        } finally {
            drawings.decrementAndGet();
        }
    }

    /** Whether all that was to be shown is drawn. */
    public boolean isUpToDate() {
        return drawings.get() == 0 && drawn != null;
    }

    private void seen(Picture picture) {
        getAccessibleContext().setAccessibleName(picture.title());
        getAccessibleContext().setAccessibleDescription(picture.text());
        repaint();
    }

    private static BufferedImage image(Picture picture, Dimension room, double pixels, boolean isDark) {
        BufferedImage image = new BufferedImage(
                Math.max(1, (int) Math.round(room.width * pixels)),
                Math.max(1, (int) Math.round(room.height * pixels)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            Color paper = Theme.PAPER;
            graphics.setColor(paper);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            Dimension size = picture.size();
            double scale = scale(size, new Dimension(image.getWidth(), image.getHeight()));
            graphics.translate(
                    (image.getWidth() - size.width * scale) / 2, (image.getHeight() - size.height * scale) / 2);
            graphics.scale(scale, scale);
            Theme.smooth(graphics);
            picture.draw(graphics);
        } finally {
            graphics.dispose();
        }
        if (isDark) {
            DarkRoom.develop(image);
        }
        return image;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Drawn seen = drawn;
        if (seen == null) {
            graphics.setColor(getBackground());
            graphics.fillRect(0, 0, getWidth(), getHeight());
            return;
        }
        Graphics2D smooth = (Graphics2D) graphics;
        smooth.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        smooth.drawImage(seen.image, 0, 0, getWidth(), getHeight(), null);
        if (isFocusOwner()) {
            graphics.setColor(
                    Objects.requireNonNullElse(UIManager.getColor("Component.focusedBorderColor"), Color.GRAY));
            graphics.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
    }
}

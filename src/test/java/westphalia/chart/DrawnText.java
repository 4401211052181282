package westphalia.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import westphalia.chart.drawing.Picture;

/** Paper that draws nothing and keeps what is written on it: every text, where its ink lies, and how large it is. */
public final class DrawnText extends AbstractGraphics2D {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Texts may touch by so many pixels of the paper. */
    private static final double TOUCH = 2;

    private static final double ROUNDING = .05;

    private final List<Label> labels;

    /**
     * A text on the paper.
     *
     * @param text what is written
     * @param ink the room it takes, in pixels of the paper
     * @param height of its font, in pixels of the paper
     */
    public record Label(String text, Shape ink, double height) {
        /** How many pixels of the paper two texts share. */
        double shared(Label other) {
            if (!ink.getBounds2D().intersects(other.ink.getBounds2D())) {
                return 0;
            }
            Area both = new Area(ink);
            both.intersect(new Area(other.ink));
            Rectangle2D box = both.getBounds2D();
            return Math.min(box.getWidth(), box.getHeight());
        }

        /** Whether it is the same text in the same place, as where a halo is drawn first. */
        boolean isSame(Label other) {
            Rectangle2D own = ink.getBounds2D();
            Rectangle2D its = other.ink.getBounds2D();
            return text.equals(other.text)
                    && Math.abs(own.getX() - its.getX()) < 4
                    && Math.abs(own.getY() - its.getY()) < 4;
        }
    }

    private DrawnText(List<Label> labels, GraphicContext context) {
        super(false);
        this.labels = labels;
        this.gc = context;
    }

    /**
     * What a reader could not read of a picture, in words.
     *
     * @param scale pixels of the screen for one of the picture
     * @param least the least height of a text, in pixels of the screen
     */
    public static List<String> faults(Picture picture, double scale, double least) {
        List<Label> labels = of(picture);
        Rectangle2D paper = new Rectangle2D.Double(
                -1, -1, picture.size().getWidth() + 2, picture.size().getHeight() + 2);
        List<String> faults = new ArrayList<>();
        for (int one = 0; one < labels.size(); one++) {
            Label label = labels.get(one);
            if (label.height() * scale < least - ROUNDING) {
                faults.add(String.format(Locale.ROOT, "%.1f px: \"%s\"", label.height() * scale, label.text()));
            }
            if (!paper.contains(label.ink().getBounds2D())) {
                faults.add("leaves the paper: \"" + label.text() + "\"");
            }
            for (Label other : labels.subList(0, one)) {
                if (label.shared(other) > TOUCH) {
                    faults.add("\"" + label.text() + "\" lies over \"" + other.text() + "\"");
                }
            }
        }
        return faults;
    }

    /** All that is written on a picture, each text once. */
    public static List<Label> of(Picture picture) {
        List<Label> labels = new ArrayList<>();
        DrawnText paper = new DrawnText(labels, new GraphicContext());
        picture.draw(paper);
        List<Label> once = new ArrayList<>();
        for (Label label : labels) {
            if (once.stream().noneMatch(label::isSame)) {
                once.add(label);
            }
        }
        return once;
    }

    @Override
    public void drawString(String text, float x, float y) {
        write(text, getFont().createGlyphVector(CONTEXT, text), x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new IllegalStateException("a chart writes attributed text, which is not looked at here");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        write("glyphs", glyphs, x, y);
    }

    private void write(String text, GlyphVector glyphs, float x, float y) {
        Rectangle2D ink = glyphs.getVisualBounds();
        if (text.isBlank() || ink.isEmpty()) {
            return;
        }
        Rectangle2D placed = new Rectangle2D.Double(x + ink.getX(), y + ink.getY(), ink.getWidth(), ink.getHeight());
        AffineTransform here = getTransform();
        double height = glyphs.getFont().getSize2D() * Math.sqrt(Math.abs(here.getDeterminant()));
        labels.add(new Label(text, here.createTransformedShape(placed), height));
    }

    @Override
    public Graphics create() {
        return new DrawnText(labels, (GraphicContext) gc.clone());
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return graphics.getFontMetrics(font);
        } finally {
            graphics.dispose();
        }
    }

    @Override
    public void draw(Shape shape) {}

    @Override
    public void fill(Shape shape) {}

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {}

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {}

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {}

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getDeviceConfiguration();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int right, int down) {}

    @Override
    public void setXORMode(Color color) {}

    @Override
    public void setComposite(Composite composite) {
        gc.setComposite(composite);
    }

    @Override
    public void dispose() {}
}

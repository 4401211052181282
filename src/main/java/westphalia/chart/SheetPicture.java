package westphalia.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.Sheet;

/** A picture on a sheet: title and question above, what is imposed and the source below, the drawing in between. */
public abstract class SheetPicture implements Picture {
    private final Heading heading;
    private final Sheet sheet;

    /** A sheet of the usual size. */
    protected SheetPicture(Heading heading) {
        this(heading, 0);
    }

    /**
     * A sheet as high as it needs.
     *
     * @param height the height the drawing needs; a sheet is never lower than usual
     */
    protected SheetPicture(Heading heading, double height) {
        this(heading, Sheet.around(heading, heading.format().width(), height));
    }

    /** A sheet that was measured beforehand for this heading. */
    protected SheetPicture(Heading heading, Sheet sheet) {
        this.heading = heading;
        this.sheet = sheet;
    }

    /** Whether there is nothing to draw; then the text stands in its place. */
    protected abstract boolean isEmpty();

    /** Draws into the room between title and source. */
    protected abstract void draw(Graphics2D graphics, Rectangle2D body);

    /** For what the picture is made. */
    protected Format format() {
        return heading.format();
    }

    /** The room between title and source. */
    protected Rectangle2D body() {
        return sheet.body();
    }

    @Override
    public Dimension size() {
        return sheet.size();
    }

    @Override
    public String title() {
        return heading.title();
    }

    @Override
    public void draw(Graphics2D graphics) {
        sheet.draw(graphics);
        if (isEmpty()) {
            sheet.say(graphics, text());
        } else {
            draw(graphics, sheet.body());
        }
    }
}

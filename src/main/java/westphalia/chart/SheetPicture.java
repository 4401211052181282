package westphalia.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Picture;
import westphalia.chart.drawing.Sheet;

/** A picture that is drawn by hand on a sheet as high as it needs. */
public abstract class SheetPicture implements Picture {
    private final Heading heading;
    private final Sheet sheet;
    private final boolean isEmpty;

    /**
     * A sheet.
     *
     * @param height the height the drawing needs
     * @param isEmpty whether there is nothing to draw; then the text stands in its place
     */
    protected SheetPicture(Heading heading, double height, boolean isEmpty) {
        this.heading = heading;
        this.sheet = Sheet.around(heading, heading.format().width(), height);
        this.isEmpty = isEmpty;
    }

    /** Draws into the room between title and source. */
    protected abstract void draw(Graphics2D graphics, Rectangle2D body);

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
        if (isEmpty) {
            sheet.say(graphics, text());
        } else {
            draw(graphics, sheet.body());
        }
    }
}

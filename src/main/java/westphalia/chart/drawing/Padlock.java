package westphalia.chart.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The sign of what is imposed: a closed padlock, drawn as a shape because no font is sure to have it. */
public final class Padlock {
    private Padlock() {}

    /** Draws a padlock of that height with its upper left corner at the point; it is three quarters as wide. */
    public static void draw(Graphics2D graphics, double x, double y, double height, Color color) {
        double width = height * .75;
        graphics.setColor(color);
        Stroke before = graphics.getStroke();
        graphics.setStroke(Theme.pen(height * .12));
        double bow = width * .56;
        Path2D shackle = new Path2D.Double();
        shackle.append(new Arc2D.Double(x + (width - bow) / 2, y + height * .06, bow, bow, 0, 180, Arc2D.OPEN), false);
        shackle.lineTo(x + (width - bow) / 2, y + height * .5);
        shackle.moveTo(x + (width + bow) / 2, y + height * .06 + bow / 2);
        shackle.lineTo(x + (width + bow) / 2, y + height * .5);
        graphics.draw(shackle);
        graphics.setStroke(before);
        graphics.fill(
                new RoundRectangle2D.Double(x, y + height * .44, width, height * .56, height * .12, height * .12));
        graphics.setColor(Theme.PAPER);
        double eye = height * .14;
        graphics.fill(new Ellipse2D.Double(x + (width - eye) / 2, y + height * .58, eye, eye));
        graphics.fill(new Rectangle2D.Double(x + width / 2 - eye / 4, y + height * .66, eye / 2, height * .18));
    }
}

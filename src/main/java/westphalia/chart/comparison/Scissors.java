package westphalia.chart.comparison;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import westphalia.chart.drawing.Theme;

/** Open scissors, drawn so that no font is needed: blades upwards, the pivot at the point given. */
final class Scissors {
    private static final double OPENING = Math.PI / 9;
    private static final double BLADE = 1.0;
    private static final double HANDLE = .55;
    private static final double RING = .3;

    private Scissors() {}

    /** Draws scissors whose blades are of that length. */
    static void draw(Graphics2D graphics, double x, double y, double length, Color color) {
        AffineTransform before = graphics.getTransform();
        graphics.setColor(color);
        for (int side = -1; side <= 1; side += 2) {
            graphics.translate(x, y);
            graphics.rotate(side * OPENING);
            graphics.setStroke(Theme.pen(length * .14));
            graphics.draw(new Line2D.Double(0, -BLADE * length, 0, HANDLE * length));
            double ring = RING * length;
            graphics.draw(new Ellipse2D.Double(-ring, HANDLE * length, 2 * ring, 2 * ring));
            graphics.setTransform(before);
        }
        double pivot = length * .09;
        graphics.setColor(Theme.PAPER);
        graphics.fill(new Ellipse2D.Double(x - pivot, y - pivot, 2 * pivot, 2 * pivot));
    }
}

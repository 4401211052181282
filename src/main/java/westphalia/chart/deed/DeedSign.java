package westphalia.chart.deed;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import westphalia.chart.drawing.Theme;
import westphalia.result.deed.Deed;

/** The signs of deeds: the same for all who do them. */
final class DeedSign {
    private DeedSign() {}

    /** Draws the sign into a square about the point. */
    static void draw(Graphics2D graphics, Deed deed, double x, double y, double size, Color color) {
        double half = size / 2;
        graphics.setColor(color);
        graphics.setStroke(Theme.pen(size * .17));
        Path2D path = new Path2D.Double();
        switch (deed) {
            case RECOGNISED -> graphics.fill(new Ellipse2D.Double(x - half, y - half, size, size));
            case FORCE -> {
                path.moveTo(x, y - half);
                path.lineTo(x + half, y + half * .85);
                path.lineTo(x - half, y + half * .85);
                path.closePath();
                graphics.fill(path);
            }
            case ANNEXED ->
                graphics.fill(new Rectangle2D.Double(x - half * .85, y - half * .85, size * .85, size * .85));
            case PRESSED_FOR, PRESSED_AGAINST -> {
                double way = deed == Deed.PRESSED_FOR ? -1 : 1;
                graphics.draw(new Line2D.Double(x, y - way * half, x, y + way * half * .4));
                path.moveTo(x, y + way * half);
                path.lineTo(x - half * .62, y + way * half * .15);
                path.lineTo(x + half * .62, y + way * half * .15);
                path.closePath();
                graphics.fill(path);
            }
            case BLOCKED -> {
                double arm = half * .8;
                graphics.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm));
                graphics.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm));
            }
        }
    }
}

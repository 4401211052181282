package westphalia.chart.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Diagonal lines for what was only expected; drawn as lines, so that SVG stays light. */
public final class Hatching {
    private static final double PITCH = 8;
    private static final double PEN = 2.6;
    private static final double GROUND = .22;
    private static final double LIGHT = .5;

    private Hatching() {}

    /** Fills the shape with a light tint of the colour and diagonal lines of the colour itself. */
    public static void fill(Graphics2D graphics, Shape shape, Color color) {
        Rectangle2D box = shape.getBounds2D();
        if (box.isEmpty()) {
            return;
        }
        boolean isLight = Theme.luminance(color) > LIGHT;
        graphics.setColor(isLight ? Theme.tint(color, .8) : Theme.tint(color, GROUND));
        graphics.fill(shape);
        graphics.setColor(isLight ? darker(color) : color);
        Stroke before = graphics.getStroke();
        graphics.setStroke(Theme.pen(isLight ? PEN * .7 : PEN));
        if (shape instanceof Rectangle2D) {
            graphics.draw(lines(box));
        } else {
            Shape clip = graphics.getClip();
            graphics.clip(shape);
            graphics.draw(lines(box));
            graphics.setClip(clip);
        }
        graphics.setStroke(before);
    }

    /** Light colours make weak lines: their hatching is darker than they are. */
    private static Color darker(Color color) {
        return new Color(color.getRed() * 7 / 10, color.getGreen() * 7 / 10, color.getBlue() * 7 / 10);
    }

    /** Lines rising to the right, x + y constant, cut at the box; they continue from box to box. */
    private static Path2D lines(Rectangle2D box) {
        Path2D path = new Path2D.Double();
        double first = Math.ceil((box.getMinX() + box.getMinY()) / PITCH) * PITCH;
        for (double sum = first; sum < box.getMaxX() + box.getMaxY(); sum += PITCH) {
            double left = Math.max(box.getMinX(), sum - box.getMaxY());
            double right = Math.min(box.getMaxX(), sum - box.getMinY());
            if (right > left) {
                path.moveTo(left, sum - left);
                path.lineTo(right, sum - right);
            }
        }
        return path;
    }
}

package westphalia.chart.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for labels beside their points, one after the other.
 *
 * <p>Each label takes the cheapest of the places on rings around its point: covering an earlier label costs most, then
 * leaving the bounds, then covering an obstacle, then distance.
 */
public final class LabelPlacement {
    private static final double[] RINGS = {6, 16, 30, 50, 75, 110, 150, 200};
    private static final int DIRECTIONS = 24;

    private final Rectangle2D bounds;
    private final List<Rectangle2D> labels = new ArrayList<>();
    private final List<Rectangle2D> obstacles = new ArrayList<>();

    /** Labels shall lie within these bounds. */
    public LabelPlacement(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** Labels shall not cover this if they can help it. */
    public void avoid(Rectangle2D obstacle) {
        obstacles.add(obstacle);
    }

    /** Labels shall not cover the neighbourhood of this point if they can help it. */
    public void avoid(Point2D point, double radius) {
        avoid(new Rectangle2D.Double(point.getX() - radius, point.getY() - radius, 2 * radius, 2 * radius));
    }

    /** The place for a label of that size beside the point. */
    public Rectangle2D place(Point2D point, double width, double height) {
        Rectangle2D best = at(point, 0, RINGS[0], width, height);
        double least = Double.MAX_VALUE;
        for (double ring : RINGS) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                Rectangle2D place = at(point, direction * 2 * Math.PI / DIRECTIONS, ring, width, height);
                double cost = cost(place, ring);
                if (cost < least) {
                    least = cost;
                    best = place;
                }
            }
        }
        labels.add(best);
        return best;
    }

    private static Rectangle2D at(Point2D point, double angle, double ring, double width, double height) {
        double x = point.getX() + Math.cos(angle) * (ring + width / 2);
        double y = point.getY() + Math.sin(angle) * (ring + height / 2);
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private double cost(Rectangle2D place, double ring) {
        double area = place.getWidth() * place.getHeight();
        double outside = area - covered(place, bounds);
        double cost = ring * 4 + outside * 50;
        for (Rectangle2D label : labels) {
            cost += covered(place, label) * 100;
        }
        for (Rectangle2D obstacle : obstacles) {
            cost += covered(place, obstacle) * 5;
        }
        return cost;
    }

    private static double covered(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }
}

package westphalia.chart.drawing;

import java.awt.geom.Point2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A picture on which things can be pointed at. */
public interface Pickable extends Picture {
    /** How much a step aside costs, in steps ahead. */
    double SIDEWAYS = 2.5;

    /**
     * What lies at a point of the picture: the ISO3 code of a state or the id of a draft; null for nothing.
     *
     * @param point in the picture's own pixels
     */
    @Nullable
    String at(Point2D point);

    /** Everything that can be pointed at, and where its middle is, in the picture's own pixels. */
    Map<String, Point2D> places();

    /**
     * What lies next to something in a direction; the thing nearest to the middle of the picture if that is not there.
     *
     * @param from an ISO3 code or the id of a draft; null for none
     * @param right 1 to the right, -1 to the left, 0 for neither
     * @param down 1 downwards, -1 upwards, 0 for neither
     */
    default @Nullable String next(@Nullable String from, int right, int down) {
        Point2D start = from == null ? null : places().get(from);
        Point2D origin = start == null ? new Point2D.Double(size().width / 2.0, size().height / 2.0) : start;
        String best = start == null ? null : from;
        double least = Double.MAX_VALUE;
        for (Map.Entry<String, Point2D> place : places().entrySet()) {
            double across = place.getValue().getX() - origin.getX();
            double along = place.getValue().getY() - origin.getY();
            double ahead = across * right + along * down;
            double aside = Math.abs(across * down) + Math.abs(along * right);
            double cost = start == null ? Math.hypot(across, along) : ahead + SIDEWAYS * aside;
            if ((start == null || ahead > 1) && cost < least) {
                least = cost;
                best = place.getKey();
            }
        }
        return best;
    }
}

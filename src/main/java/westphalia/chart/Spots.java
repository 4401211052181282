package westphalia.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Where a picture drew what can be pointed at; filled while it is drawn. */
public final class Spots {
    private final List<Spot> spots = new CopyOnWriteArrayList<>();

    private record Spot(Rectangle2D place, String subject) {}

    /** Forgets what was drawn before. */
    public void clear() {
        spots.clear();
    }

    /**
     * Something was drawn.
     *
     * @param place in the picture's own pixels
     * @param subject the ISO3 code of a state or the id of a draft
     */
    public void add(Rectangle2D place, String subject) {
        spots.add(new Spot(place, subject));
    }

    /** All that was drawn, with the middle of where it was drawn first. */
    public Map<String, Point2D> places() {
        Map<String, Point2D> places = new TreeMap<>();
        for (Spot spot : spots) {
            Rectangle2D place = spot.place();
            places.putIfAbsent(spot.subject(), new Point2D.Double(place.getCenterX(), place.getCenterY()));
        }
        return places;
    }

    /** What was drawn last at a point; null for nothing. */
    public @Nullable String at(Point2D point) {
        String found = null;
        for (Spot spot : spots) {
            found = spot.place().contains(point) ? spot.subject() : found;
        }
        return found;
    }
}

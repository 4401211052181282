package westphalia.chart.drawing;

import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/** A picture on which things can be pointed at. */
public interface Pickable extends Picture {
    /**
     * What lies at a point of the picture: the ISO3 code of a state or the id of a draft; null for nothing.
     *
     * @param point in the picture's own pixels
     */
    @Nullable
    String at(Point2D point);
}

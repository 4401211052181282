package westphalia.chart.ballot;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.chart.SheetPicture;
import westphalia.chart.Spots;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Pickable;
import westphalia.chart.drawing.Sheet;
import westphalia.result.DraftTally;

/** A picture of drafts side by side, on which drafts and members can be pointed at. */
abstract class DraftsPicture extends SheetPicture implements Pickable {
    /** In the order of time. */
    final List<DraftTally> tallies;

    /** Names of states by ISO3; a state without a name is written as its code. */
    final Map<String, String> names;

    /** Filled while drafts and members are drawn. */
    final Spots spots = new Spots();

    DraftsPicture(Heading heading, Sheet sheet, List<DraftTally> tallies, Map<String, String> names) {
        super(heading, sheet);
        this.tallies = tallies;
        this.names = Map.copyOf(names);
    }

    @Override
    protected boolean isEmpty() {
        return tallies.isEmpty();
    }

    @Override
    public String text() {
        return tallies.isEmpty() ? "No draft came up." : Tallies.inWords(tallies, names);
    }

    @Override
    public void draw(Graphics2D graphics) {
        spots.clear();
        super.draw(graphics);
    }

    @Override
    public @Nullable String at(Point2D point) {
        return spots.at(point);
    }

    @Override
    public Map<String, Point2D> places() {
        return spots.places();
    }
}

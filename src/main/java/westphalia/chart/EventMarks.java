package westphalia.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;

/**
 * Dated events above a chart: a thin line each, and a label that starts at the line.
 *
 * <p>A label stands higher than every later label whose line it would cross, so labels climb to the left like stairs
 * and neither they nor the lines meet.
 */
final class EventMarks {
    private static final Font FONT = Theme.font(Theme.NOTE);
    private static final double GAP = 7;
    private static final double WIDEST = 420;

    private final List<Mark> marks = new ArrayList<>();
    private final double height;

    /** One label with its lines of text; {@code foot} is how high above the plot it ends. */
    private record Mark(double x, List<String> lines, double width, double foot) {
        double top() {
            return foot + Lettering.height(lines.size(), FONT);
        }
    }

    /**
     * Lays labels out.
     *
     * @param events events within the months
     * @param first the month at the left end
     * @param last the month at the right end
     * @param left where the left end lies on the paper
     * @param right where the right end lies
     * @param edge where the paper ends on the right
     */
    EventMarks(List<ChartEvent> events, long first, long last, double left, double right, double edge) {
        TreeMap<Long, String> titles = new TreeMap<>();
        events.stream()
                .filter(event -> event.month() >= first && event.month() <= last)
                .forEach(event -> titles.merge(event.month(), event.title(), (one, other) -> one + "; " + other));
        titles.descendingMap().forEach((month, title) -> {
            double x = left + (right - left) * (month - first) / Math.max(1, last - first);
            List<String> lines = Lettering.wrap(title, FONT, Math.min(WIDEST, Math.max(120, edge - x - GAP)));
            double width = Lettering.width(lines, FONT) + GAP;
            double foot = marks.stream()
                    .filter(later -> later.x < x + width + GAP)
                    .mapToDouble(Mark::top)
                    .max()
                    .orElse(0);
            marks.add(new Mark(x, lines, width, foot));
        });
        height = marks.stream().mapToDouble(Mark::top).max().orElse(0);
    }

    /** The room the labels need above the plot. */
    double height() {
        return height;
    }

    /** Where the lines run through the plot. */
    List<Rectangle2D> lines(Rectangle2D area) {
        return marks.stream()
                .map(mark -> (Rectangle2D) new Rectangle2D.Double(mark.x - 4, area.getMinY(), 8, area.getHeight()))
                .toList();
    }

    /** Draws the lines through the plot and the labels above it. */
    void draw(Graphics2D graphics, Rectangle2D area) {
        Stroke before = graphics.getStroke();
        graphics.setFont(FONT);
        for (Mark mark : marks) {
            double top = area.getMinY() - mark.top();
            graphics.setStroke(Theme.pen(1.2));
            graphics.setColor(Theme.SOFT);
            graphics.draw(new Line2D.Double(mark.x, top + 3, mark.x, area.getMaxY()));
            graphics.setColor(Theme.INK);
            Lettering.lines(graphics, mark.lines, mark.x + GAP, top, 0);
        }
        graphics.setStroke(before);
    }
}

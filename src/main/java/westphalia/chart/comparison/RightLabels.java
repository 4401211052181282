package westphalia.chart.comparison;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;

/** What lines mean, written right of their ends, one below the other where they would meet. */
final class RightLabels {
    /** The room the labels need right of a plot. */
    static final double WIDTH = 330;

    private static final double OFFSET = 30;
    private static final double GAP = 8;
    private static final Font NAME = Theme.bold(Theme.NOTE);

    /**
     * One label.
     *
     * @param end the height of the line's end on the paper
     */
    record Label(String text, Color color, double end) {
        List<String> lines() {
            return Lettering.wrap(text, NAME, WIDTH - OFFSET - 4);
        }

        double height() {
            return Lettering.height(lines().size(), NAME);
        }
    }

    private RightLabels() {}

    /** Draws labels right of the area between the axes. */
    static void draw(Graphics2D graphics, List<Label> labels, Rectangle2D area) {
        List<Label> downwards =
                labels.stream().sorted(Comparator.comparingDouble(Label::end)).toList();
        double[] tops = new double[downwards.size()];
        double floor = area.getMinY();
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(floor, downwards.get(i).end() - downwards.get(i).height() / 2);
            floor = tops[i] + downwards.get(i).height() + GAP;
        }
        double ceiling = area.getMaxY() + 40;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], ceiling - downwards.get(i).height());
            ceiling = tops[i] - GAP;
        }
        double x = area.getMaxX();
        for (int i = 0; i < tops.length; i++) {
            Label label = downwards.get(i);
            graphics.setColor(label.color());
            graphics.setStroke(Theme.pen(1.6));
            double middle = tops[i] + Lettering.height(1, NAME) / 2;
            graphics.draw(new Line2D.Double(x + 3, label.end(), x + OFFSET - 6, middle));
            graphics.setFont(NAME);
            Lettering.lines(graphics, label.lines(), x + OFFSET, tops[i], 0);
        }
    }
}

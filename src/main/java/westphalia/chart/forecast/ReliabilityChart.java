package westphalia.chart.forecast;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import westphalia.chart.PlotPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.LabelPlacement;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.forecast.ReliabilityBin;

/** How often forecasts of like probability came true: on the diagonal as often as was said; bars hold 95% by Wilson. */
public final class ReliabilityChart extends PlotPicture {
    private static final double RIGHT = 60;
    private static final double ABOVE = 34;
    private static final double LEAST_RADIUS = 6;
    private static final double RADIUS_A_ROOT = 2.2;
    private static final double STEP_OF_A_BAR = 8;

    private final List<ReliabilityBin> bins;

    /** A chart of groups of forecasts, in order of their probability. */
    public ReliabilityChart(Heading heading, List<ReliabilityBin> bins) {
        super(heading, plot(most(bins)));
        this.bins = List.copyOf(bins);
    }

    /** The least tenth that no group and no interval exceeds. */
    private static double most(List<ReliabilityBin> bins) {
        double most = bins.stream()
                .mapToDouble(bin -> Math.max(bin.forecast(), bin.high()))
                .max()
                .orElse(1);
        return Math.min(1, Math.ceil(most * 10) / 10);
    }

    private static XYPlot plot(double most) {
        XYPlot plot =
                new XYPlot(null, axis("Probability that was forecast", most), axis("Share that came true", most), null);
        plot.setInsets(new RectangleInsets(ABOVE, 0, 0, RIGHT));
        return plot;
    }

    private static NumberAxis axis(String label, double most) {
        NumberAxis axis = new NumberAxis(label);
        axis.setRange(0, most);
        return axis;
    }

    @Override
    protected boolean isEmpty() {
        return bins.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        double most = most(bins);
        Point2D end = at(most, most, area);
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.dashes(1.6));
        graphics.draw(new Line2D.Double(at(0, 0, area), end));
        graphics.setFont(Theme.font(Theme.NOTE));
        Lettering.line(graphics, "on this line: as often as was said", end.getX(), end.getY() - 12, 1);
        LabelPlacement places = new LabelPlacement(area);
        for (ReliabilityBin bin : bins) {
            graphics.setColor(Theme.BLUE);
            graphics.setStroke(Theme.pen(2.4));
            Point2D low = at(bin.forecast(), bin.low(), area);
            Point2D high = at(bin.forecast(), bin.high(), area);
            graphics.draw(new Line2D.Double(low, high));
            Point2D middle = at(bin.forecast(), bin.observed(), area);
            double radius = LEAST_RADIUS + RADIUS_A_ROOT * Math.sqrt(bin.count());
            graphics.fill(new Ellipse2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius));
            places.avoid(middle, radius);
            for (double y = high.getY(); y <= low.getY(); y += STEP_OF_A_BAR) {
                places.avoid(new Point2D.Double(low.getX(), y), 4);
            }
        }
        graphics.setFont(Theme.font(Theme.SMALL));
        graphics.setColor(Theme.INK);
        for (ReliabilityBin bin : bins) {
            String label = bin.count() + " states";
            Rectangle2D place = places.place(
                    at(bin.forecast(), bin.observed(), area),
                    Lettering.width(label, graphics.getFont()) + 8,
                    Lettering.height(1, graphics.getFont()));
            Lettering.line(graphics, label, place.getMinX() + 4, place.getCenterY(), 0);
        }
    }

    @Override
    public String text() {
        return bins.isEmpty()
                ? "Nothing was forecast."
                : bins.stream()
                        .map(bin -> "Of " + bin.count() + " forecasts of about " + Figures.percent(bin.forecast())
                                + ", " + Figures.percent(bin.observed()) + " came true.")
                        .collect(Collectors.joining(" "));
    }
}

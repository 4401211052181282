package westphalia.chart.study;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import westphalia.chart.PlotPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Theme;
import westphalia.result.Quantiles;
import westphalia.result.study.PointSummary;

/**
 * How a measure follows one varied path: the mean of the runs, and the band that holds 90% of them.
 *
 * <p>Numbers are joined by a line; words and truths stand side by side, each with its own bar.
 */
public final class SweepLineChart extends PlotPicture {
    private static final double DOT = 6;
    private static final double MOST_DOTS = 60;

    private final PathScale scale;
    private final List<PointSummary> points;

    /**
     * A chart of one path.
     *
     * @param points of one measure; those about which no run says anything are passed over
     */
    public SweepLineChart(Heading heading, String path, List<PointSummary> points) {
        this(heading, known(points), new PathScale(path, firstValues(known(points))));
    }

    private SweepLineChart(Heading heading, List<PointSummary> points, PathScale scale) {
        super(heading, plot(points, scale));
        this.points = points;
        this.scale = scale;
    }

    static List<PointSummary> known(List<PointSummary> points) {
        return points.stream()
                .filter(point -> !Double.isNaN(point.quantiles().mean()))
                .toList();
    }

    private static List<String> firstValues(List<PointSummary> points) {
        return points.stream().map(point -> point.point().values().get(0)).toList();
    }

    private static double position(PathScale scale, PointSummary point) {
        return scale.position(point.point().values().get(0));
    }

    private static XYPlot plot(List<PointSummary> points, PathScale scale) {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        renderer.setSeriesFillPaint(0, Theme.tint(Theme.BLUE, .25));
        renderer.setSeriesPaint(0, Theme.BLUE);
        renderer.setSeriesStroke(0, Theme.pen(4));
        YIntervalSeries series = new YIntervalSeries("points");
        if (scale.isNumeric()) {
            points.stream()
                    .sorted(Comparator.comparingDouble(point -> position(scale, point)))
                    .forEach(point -> series.add(
                            position(scale, point),
                            point.quantiles().mean(),
                            point.quantiles().p05(),
                            point.quantiles().p95()));
        }
        YIntervalSeriesCollection band = new YIntervalSeriesCollection();
        band.addSeries(series);
        NumberAxis upright = new NumberAxis("Mean of the runs; shaded: 90% of them");
        double low = points.stream()
                .mapToDouble(point -> point.quantiles().p05())
                .min()
                .orElse(0);
        double high = points.stream()
                .mapToDouble(point ->
                        Math.max(point.quantiles().mean(), point.quantiles().p95()))
                .max()
                .orElse(1);
        double room = Math.max((high - low) * .06, 1e-6);
        upright.setRange(low >= 0 && low < (high - low) ? 0 : low - room, high + room);
        XYPlot plot = new XYPlot(band, points.isEmpty() ? new NumberAxis("") : scale.axis(), upright, renderer);
        plot.setInsets(new RectangleInsets(10, 0, 0, 30));
        return plot;
    }

    @Override
    protected boolean isEmpty() {
        return points.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        if (points.size() > MOST_DOTS) {
            return;
        }
        for (PointSummary point : points) {
            Quantiles values = point.quantiles();
            Point2D mean = at(position(scale, point), values.mean(), area);
            if (!scale.isNumeric()) {
                double low = at(0, values.p05(), area).getY();
                double high = at(0, values.p95(), area).getY();
                graphics.setColor(Theme.tint(Theme.BLUE, .25));
                double half = Math.min(40, area.getWidth() / scale.values().size() / 4);
                graphics.fill(new Rectangle2D.Double(mean.getX() - half, high, 2 * half, Math.max(1, low - high)));
                graphics.setColor(Theme.BLUE);
                graphics.setStroke(Theme.pen(4));
                graphics.draw(new Line2D.Double(mean.getX() - half, mean.getY(), mean.getX() + half, mean.getY()));
            } else {
                graphics.setColor(Theme.BLUE);
                graphics.fill(new Ellipse2D.Double(mean.getX() - DOT, mean.getY() - DOT, 2 * DOT, 2 * DOT));
            }
        }
    }

    @Override
    public String text() {
        if (points.isEmpty()) {
            return "No run says anything about this measure.";
        }
        StringBuilder text = new StringBuilder();
        for (PointSummary point : points) {
            Quantiles values = point.quantiles();
            text.append(scale.name())
                    .append(' ')
                    .append(point.point().values().get(0))
                    .append(": mean ")
                    .append(Figures.number(values.mean()))
                    .append(", 90% of the runs ")
                    .append(Figures.number(values.p05()))
                    .append(" to ")
                    .append(Figures.number(values.p95()))
                    .append(". ");
        }
        return text.toString().strip();
    }
}

package westphalia.chart.study;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import westphalia.chart.PlotPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.study.PointSummary;

/**
 * How a measure follows two varied paths: one cell a point of their grid, the darker the larger the mean of its runs.
 */
public final class SweepHeatMap extends PlotPicture {
    private static final double RIGHT = 170;
    private static final double LEGEND = 36;
    private static final int STEPS = 60;
    private static final double FAINTEST = .06;
    private static final double LEAST_LETTER = 9;

    private final PathScale across;
    private final PathScale up;
    private final List<PointSummary> points;
    private final double least;
    private final double most;

    /**
     * A chart of two paths.
     *
     * @param points of one measure, on a grid; those about which no run says anything stay white
     */
    public SweepHeatMap(Heading heading, List<String> paths, List<PointSummary> points) {
        this(heading, points, scale(paths, points, 0), scale(paths, points, 1));
    }

    private SweepHeatMap(Heading heading, List<PointSummary> points, PathScale across, PathScale up) {
        super(heading, plot(points, across, up));
        this.across = across;
        this.up = up;
        this.points = SweepLineChart.known(points);
        this.least = this.points.stream()
                .mapToDouble(point -> point.quantiles().mean())
                .min()
                .orElse(0);
        this.most = this.points.stream()
                .mapToDouble(point -> point.quantiles().mean())
                .max()
                .orElse(1);
    }

    private static PathScale scale(List<String> paths, List<PointSummary> points, int path) {
        return new PathScale(
                paths.get(path),
                points.stream().map(point -> point.point().values().get(path)).toList());
    }

    private static XYPlot plot(List<PointSummary> points, PathScale across, PathScale up) {
        boolean isEmpty = points.isEmpty();
        XYPlot plot = new XYPlot(
                null, isEmpty ? new NumberAxis("") : across.words(), isEmpty ? new NumberAxis("") : up.words(), null);
        plot.setInsets(new RectangleInsets(10, 0, 0, RIGHT));
        return plot;
    }

    @Override
    protected boolean isEmpty() {
        return points.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        String longest = points.stream()
                .map(point -> Figures.number(point.quantiles().mean()))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        double narrowest = points.stream()
                .mapToDouble(point -> cell(point, area).getWidth())
                .min()
                .orElse(0);
        Font font = Lettering.fit(longest, Theme.font(Theme.AXIS), narrowest - 6, 1);
        for (PointSummary point : points) {
            Rectangle2D cell = cell(point, area);
            Color color = color(point.quantiles().mean());
            graphics.setColor(color);
            graphics.fill(cell);
            graphics.setColor(Theme.inkOn(color));
            graphics.setFont(font);
            if (font.getSize2D() >= LEAST_LETTER && font.getSize2D() < cell.getHeight()) {
                Lettering.line(
                        graphics, Figures.number(point.quantiles().mean()), cell.getCenterX(), cell.getCenterY(), .5);
            }
        }
        legend(graphics, area);
    }

    private Rectangle2D cell(PointSummary point, Rectangle2D area) {
        int column = across.values().indexOf(point.point().values().get(0));
        int row = up.values().indexOf(point.point().values().get(1));
        Point2D low = at(column - .5, row - .5, area);
        Point2D high = at(column + .5, row + .5, area);
        return new Rectangle2D.Double(low.getX(), high.getY(), high.getX() - low.getX(), low.getY() - high.getY());
    }

    private Color color(double mean) {
        double share = most > least ? (mean - least) / (most - least) : 0;
        return Theme.tint(Theme.BLUE, FAINTEST + (1 - FAINTEST) * share);
    }

    private void legend(Graphics2D graphics, Rectangle2D area) {
        double left = area.getMaxX() + 30;
        double step = area.getHeight() / STEPS;
        for (int index = 0; index < STEPS; index++) {
            graphics.setColor(color(most - (most - least) * index / (STEPS - 1)));
            graphics.fill(new Rectangle2D.Double(left, area.getMinY() + index * step, LEGEND, step + .5));
        }
        graphics.setColor(Theme.INK);
        graphics.setFont(Theme.font(Theme.NOTE));
        double line = Lettering.height(1, graphics.getFont());
        Lettering.line(graphics, Figures.number(most), left + LEGEND + 8, area.getMinY() + line / 2, 0);
        Lettering.line(graphics, "mean of", left + LEGEND + 8, area.getCenterY() - line / 2, 0);
        Lettering.line(graphics, "the runs", left + LEGEND + 8, area.getCenterY() + line / 2, 0);
        Lettering.line(graphics, Figures.number(least), left + LEGEND + 8, area.getMaxY() - line / 2, 0);
    }

    @Override
    public String text() {
        if (points.isEmpty()) {
            return "No run says anything about this measure.";
        }
        return points.stream()
                .map(point -> across.name() + " " + point.point().values().get(0) + ", " + up.name() + " "
                        + point.point().values().get(1) + ": mean "
                        + Figures.number(point.quantiles().mean()) + ".")
                .collect(Collectors.joining(" "));
    }
}

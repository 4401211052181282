package westphalia.chart.study;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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
 * How a measure follows each of several varied paths, on average over the others: one line a path, from its lowest
 * value to its highest.
 *
 * <p>A path with many values is cut into pieces of equal width, and the means of the points in a piece are averaged.
 */
public final class SweepMarginChart extends PlotPicture {
    private static final double RIGHT = 480;
    private static final int MOST_VALUES = 12;
    private static final int PIECES = 8;
    private static final double LEADER = 24;

    private final List<Margin> margins;

    /** A point of a line: how far along its path, in [0, 1], and the mean there. */
    private record Stop(double share, double mean) {}

    private record Margin(String label, List<Stop> stops) {
        private double end() {
            return stops.get(stops.size() - 1).mean();
        }
    }

    /**
     * A chart of several paths.
     *
     * @param points of one measure; those about which no run says anything are passed over
     */
    public SweepMarginChart(Heading heading, List<String> paths, List<PointSummary> points) {
        this(heading, margins(paths, SweepLineChart.known(points)));
    }

    private SweepMarginChart(Heading heading, List<Margin> margins) {
        super(heading, plot(margins));
        this.margins = margins;
    }

    private static List<Margin> margins(List<String> paths, List<PointSummary> points) {
        List<Margin> margins = new ArrayList<>();
        for (int path = 0; path < paths.size() && !points.isEmpty(); path++) {
            int own = path;
            PathScale scale = new PathScale(
                    paths.get(path),
                    points.stream()
                            .map(point -> point.point().values().get(own))
                            .toList());
            double low = scale.position(scale.values().get(0));
            String first = scale.values().get(0);
            String last = scale.values().get(scale.values().size() - 1);
            double width = Math.max(scale.position(last) - low, 1e-300);
            boolean isCut = scale.values().size() > MOST_VALUES;
            TreeMap<Double, List<Double>> means = new TreeMap<>();
            for (PointSummary point : points) {
                double share = (scale.position(point.point().values().get(own)) - low) / width;
                double stop = isCut ? (Math.min(PIECES - 1, Math.floor(share * PIECES)) + .5) / PIECES : share;
                means.computeIfAbsent(stop, none -> new ArrayList<>())
                        .add(point.quantiles().mean());
            }
            List<Stop> stops = new ArrayList<>();
            means.forEach((share, values) -> stops.add(new Stop(
                    share,
                    values.stream().mapToDouble(Double::doubleValue).average().orElse(0))));
            margins.add(new Margin(scale.name() + ", " + scale.shown(first) + " to " + scale.shown(last), stops));
        }
        return margins;
    }

    private static XYPlot plot(List<Margin> margins) {
        List<Double> all = margins.stream()
                .flatMap(margin -> margin.stops().stream())
                .map(Stop::mean)
                .toList();
        double low = all.stream().min(Comparator.naturalOrder()).orElse(0.0);
        double high = all.stream().max(Comparator.naturalOrder()).orElse(1.0);
        NumberAxis upright = new NumberAxis("Mean over the runs and the other paths");
        double room = Math.max((high - low) * .08, 1e-6);
        upright.setRange(low - room, high + room);
        NumberAxis along = new NumberAxis("Share of the way from the lowest value to the highest");
        along.setRange(0, 1);
        XYPlot plot = new XYPlot(null, along, upright, null);
        plot.setInsets(new RectangleInsets(10, 0, 0, RIGHT));
        return plot;
    }

    @Override
    protected boolean isEmpty() {
        return margins.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        for (int index = 0; index < margins.size(); index++) {
            pen(graphics, index);
            Path2D line = new Path2D.Double();
            for (Stop stop : margins.get(index).stops()) {
                Point2D point = at(stop.share(), stop.mean(), area);
                if (line.getCurrentPoint() == null) {
                    line.moveTo(point.getX(), point.getY());
                } else {
                    line.lineTo(point.getX(), point.getY());
                }
                graphics.fill(new Ellipse2D.Double(point.getX() - 5, point.getY() - 5, 10, 10));
            }
            graphics.draw(line);
        }
        labels(graphics, area);
    }

    private static void pen(Graphics2D graphics, int index) {
        graphics.setColor(Theme.SERIES.get(index % Theme.SERIES.size()));
        graphics.setStroke(index < Theme.SERIES.size() ? Theme.pen(4) : Theme.dashes(3));
    }

    /** Labels at the right in the order of the lines' ends, moved apart where they would overlap. */
    private void labels(Graphics2D graphics, Rectangle2D area) {
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < margins.size(); index++) {
            order.add(index);
        }
        order.sort(Comparator.comparingDouble(index -> -margins.get(index).end()));
        double height = Math.min(Theme.NOTE * 1.35, area.getHeight() / Math.max(1, order.size()));
        double top = area.getMinY();
        double[] middles = new double[order.size()];
        for (int place = 0; place < middles.length; place++) {
            double wanted = at(1, margins.get(order.get(place)).end(), area).getY();
            middles[place] = Math.max(top + height / 2, wanted);
            top = middles[place] + height / 2;
        }
        double bottom = area.getMaxY();
        for (int place = middles.length - 1; place >= 0; place--) {
            middles[place] = Math.min(middles[place], bottom - height / 2);
            bottom = middles[place] - height / 2;
        }
        for (int place = 0; place < middles.length; place++) {
            Margin margin = margins.get(order.get(place));
            pen(graphics, order.get(place));
            Stop end = margin.stops().get(margin.stops().size() - 1);
            Point2D from = at(end.share(), end.mean(), area);
            graphics.setStroke(Theme.pen(1.2));
            graphics.draw(new Line2D.Double(from.getX(), from.getY(), area.getMaxX() + LEADER - 4, middles[place]));
            graphics.setColor(Theme.INK);
            graphics.setFont(
                    Lettering.fit(margin.label(), Theme.font(Math.min(Theme.NOTE, height / 1.2)), RIGHT - LEADER, 6));
            Lettering.line(graphics, margin.label(), area.getMaxX() + LEADER, middles[place], 0);
        }
    }

    @Override
    public String text() {
        if (margins.isEmpty()) {
            return "No run says anything about this measure.";
        }
        return margins.stream()
                .map(margin -> margin.label() + ": mean "
                        + Figures.number(margin.stops().get(0).mean()) + " to " + Figures.number(margin.end()) + ".")
                .collect(Collectors.joining(" "));
    }
}

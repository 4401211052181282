package westphalia.chart.forecast;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import westphalia.chart.MonthAxis;
import westphalia.chart.PlotPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.Quantiles;
import westphalia.result.forecast.ForecastCurve;

/**
 * The total that was forecast, with the bands that hold half and 90% of the runs, the means of the baselines, and what
 * happened, before the origin and after it.
 */
public final class CurveChart extends PlotPicture {
    private static final double RIGHT = 330;
    private static final double ABOVE = 30;
    private static final double OFFSET = 34;
    private static final double WIDE_BAND = .22;
    private static final double NARROW_BAND = .45;
    private static final Font LABEL = Theme.font(Theme.NOTE);

    private final List<ForecastCurve> curves;
    private final SortedMap<Long, Integer> history;
    private final long origin;

    /**
     * A chart of forecasts from one origin.
     *
     * @param curves the model's first, then the baselines'
     * @param history recorded totals by proleptic month
     * @param origin the last proleptic month that was known
     */
    public CurveChart(Heading heading, List<ForecastCurve> curves, SortedMap<Long, Integer> history, long origin) {
        super(heading, plot(curves, history));
        this.curves = List.copyOf(curves);
        this.history = new TreeMap<>(history);
        this.origin = origin;
    }

    private static XYPlot plot(List<ForecastCurve> curves, SortedMap<Long, Integer> history) {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setAlpha(1);
        double least =
                history.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        double most =
                history.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (ForecastCurve curve : curves) {
            if (!ModelNames.isOwn(curve.model())) {
                least = Math.min(least, edge(curve, true));
                most = Math.max(most, edge(curve, false));
                continue;
            }
            YIntervalSeries wide = new YIntervalSeries("90%");
            YIntervalSeries narrow = new YIntervalSeries("50%");
            for (Quantiles row : curve.months()) {
                wide.add((double) row.month(), row.mean(), row.p05(), row.p95());
                narrow.add((double) row.month(), row.mean(), row.p25(), row.p75());
                most = Math.max(most, row.p95());
                least = Math.min(least, row.p05());
            }
            bands.addSeries(wide);
            bands.addSeries(narrow);
            for (int series = 0; series < 2; series++) {
                renderer.setSeriesPaint(series, Theme.BLUE);
                renderer.setSeriesFillPaint(series, Theme.tint(Theme.BLUE, series == 0 ? WIDE_BAND : NARROW_BAND));
                renderer.setSeriesStroke(series, Theme.pen(4));
            }
        }
        NumberAxis counts = new NumberAxis("States that recognise (net of withdrawals)");
        counts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        counts.setRange(Math.max(0, least - 3), most + 3);
        long first = history.isEmpty() ? 0 : history.firstKey();
        long last = history.isEmpty() ? 1 : history.lastKey();
        XYPlot plot = new XYPlot(bands, MonthAxis.of(first, last), counts, renderer);
        plot.setSeriesRenderingOrder(org.jfree.chart.plot.SeriesRenderingOrder.FORWARD);
        plot.setInsets(new RectangleInsets(ABOVE, 0, 0, RIGHT));
        return plot;
    }

    private static double edge(ForecastCurve curve, boolean isLeast) {
        var means = curve.months().stream().mapToDouble(Quantiles::mean);
        return (isLeast ? means.min() : means.max()).orElse(0);
    }

    @Override
    protected boolean isEmpty() {
        return curves.isEmpty() || history.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        drawOrigin(graphics, area);
        for (ForecastCurve curve : curves) {
            if (!ModelNames.isOwn(curve.model())) {
                graphics.setColor(ModelNames.color(curve.model()));
                graphics.setStroke(Theme.dashes(2.4));
                Path2D line = new Path2D.Double();
                Point2D start = at((double) origin, total(origin), area);
                line.moveTo(start.getX(), start.getY());
                curve.months().forEach(row -> {
                    Point2D point = at((double) row.month(), row.mean(), area);
                    line.lineTo(point.getX(), point.getY());
                });
                graphics.draw(line);
            }
        }
        drawHistory(graphics, area);
        drawLabels(graphics, area);
    }

    private int total(long month) {
        return history.getOrDefault(month, 0);
    }

    private void drawOrigin(Graphics2D graphics, Rectangle2D area) {
        double x = at((double) origin, 0, area).getX();
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.dashes(1.4));
        graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        graphics.setFont(LABEL);
        Lettering.line(graphics, "known", x - 10, area.getMinY() - 14, 1);
        Lettering.line(graphics, "forecast", x + 10, area.getMinY() - 14, 0);
    }

    private void drawHistory(Graphics2D graphics, Rectangle2D area) {
        graphics.setColor(Theme.INK);
        for (Map.Entry<Long, Integer> month : history.entrySet()) {
            Point2D dot = at((double) month.getKey(), month.getValue(), area);
            Ellipse2D circle = new Ellipse2D.Double(dot.getX() - 4, dot.getY() - 4, 8, 8);
            graphics.fill(circle);
        }
    }

    /** A name at the right end of a line, and the height it should stand at. */
    private record Label(String text, java.awt.Color color, double end, boolean isBold) {}

    private void drawLabels(Graphics2D graphics, Rectangle2D area) {
        List<Label> labels = new ArrayList<>();
        for (ForecastCurve curve : curves) {
            Quantiles last = curve.months().get(curve.months().size() - 1);
            boolean isOwn = ModelNames.isOwn(curve.model());
            String text = ModelNames.words(curve.model()) + " " + Figures.count(last.mean())
                    + (isOwn ? " (" + Figures.count(last.p05()) + "–" + Figures.count(last.p95()) + ")" : "");
            labels.add(new Label(
                    text,
                    ModelNames.color(curve.model()),
                    at((double) last.month(), last.mean(), area).getY(),
                    isOwn));
        }
        int observed = total(history.lastKey());
        labels.add(new Label(
                "history " + observed,
                Theme.INK,
                at((double) history.lastKey(), observed, area).getY(),
                true));
        labels.sort(Comparator.comparingDouble(Label::end));
        double height = Lettering.height(1, LABEL);
        double[] middles = new double[labels.size()];
        double floor = area.getMinY();
        for (int label = 0; label < middles.length; label++) {
            middles[label] = Math.max(labels.get(label).end(), floor);
            floor = middles[label] + height;
        }
        double ceiling = area.getMaxY();
        for (int label = middles.length - 1; label >= 0; label--) {
            middles[label] = Math.min(middles[label], ceiling);
            ceiling = middles[label] - height;
        }
        for (int label = 0; label < middles.length; label++) {
            Label own = labels.get(label);
            graphics.setColor(own.color());
            graphics.setStroke(Theme.pen(1.4));
            double x = area.getMaxX();
            graphics.draw(new Line2D.Double(x + 3, own.end(), x + OFFSET - 6, middles[label]));
            Font font = own.isBold() ? Theme.bold(Theme.NOTE) : LABEL;
            graphics.setFont(Lettering.fit(own.text(), font, RIGHT - OFFSET, 8));
            Lettering.line(graphics, own.text(), x + OFFSET, middles[label], 0);
        }
    }

    @Override
    public String text() {
        if (isEmpty()) {
            return "Nothing was forecast.";
        }
        Quantiles last = curves.get(0).months().get(curves.get(0).months().size() - 1);
        return "At the end of " + Theme.month(last.month()) + ": "
                + ModelNames.words(curves.get(0).model())
                + " forecasts " + Figures.count(last.mean()) + ", 90% of the runs " + Figures.count(last.p05()) + " to "
                + Figures.count(last.p95()) + "; history has " + total(history.lastKey()) + ".";
    }
}

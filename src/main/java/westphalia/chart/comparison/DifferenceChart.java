package westphalia.chart.comparison;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import westphalia.chart.MonthAxis;
import westphalia.chart.PlotPicture;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Theme;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.PairedMean;

/** How far each variant lies from the base month by month: the mean of the paired differences and its 95% interval. */
public final class DifferenceChart extends PlotPicture {
    private static final double BAND = .3;
    private static final double ABOVE = 14;

    private final Map<String, List<Difference>> variants;

    /**
     * A chart of one measure.
     *
     * @param axis what the measure is, in words
     * @param variants rows of that measure in order of time, by variant; none of them empty
     */
    public DifferenceChart(Heading heading, String axis, Map<String, List<Difference>> variants) {
        super(heading, plot(axis, variants));
        this.variants = variants;
    }

    private static XYPlot plot(String axis, Map<String, List<Difference>> variants) {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(1);
        long first = Long.MAX_VALUE;
        long last = 0;
        double low = 0;
        double high = 0;
        for (Map.Entry<String, List<Difference>> variant : variants.entrySet()) {
            YIntervalSeries series = new YIntervalSeries(variant.getKey());
            for (Difference row : variant.getValue()) {
                PairedMean mean = row.mean();
                series.add((double) row.month(), mean.difference(), mean.low(), mean.high());
                low = Math.min(low, mean.low());
                high = Math.max(high, mean.high());
                first = Math.min(first, row.month());
                last = Math.max(last, row.month());
            }
            int index = bands.getSeriesCount();
            bands.addSeries(series);
            renderer.setSeriesFillPaint(index, Theme.tint(color(index), BAND));
            renderer.setSeriesPaint(index, color(index));
            renderer.setSeriesStroke(index, Theme.pen(4));
        }
        NumberAxis differences = new NumberAxis(axis);
        double margin = Math.max((high - low) * .06, 1e-3);
        differences.setRange(low - margin, high + margin);
        XYPlot plot = new XYPlot(bands, MonthAxis.of(Math.min(first, last), last), differences, renderer);
        plot.setInsets(new RectangleInsets(ABOVE, 0, 0, RightLabels.WIDTH));
        return plot;
    }

    private static Color color(int index) {
        // The base is blue in the picture of the curves, so variants begin with the next colour.
        return Theme.SERIES.get((index + 1) % Theme.SERIES.size());
    }

    @Override
    protected boolean isEmpty() {
        return variants.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        double zero = at(0, 0, area).getY();
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(1.6));
        graphics.draw(new Line2D.Double(area.getMinX(), zero, area.getMaxX(), zero));
        List<RightLabels.Label> labels = new ArrayList<>();
        variants.forEach((variant, rows) -> {
            PairedMean last = rows.get(rows.size() - 1).mean();
            double end = at(0, last.difference(), area).getY();
            labels.add(new RightLabels.Label(inWords(variant, last), color(labels.size()), end));
        });
        RightLabels.draw(graphics, labels, area);
    }

    private static String inWords(String variant, PairedMean mean) {
        return String.format(
                Locale.ROOT, "%s: %+.1f (%+.1f to %+.1f)", variant, mean.difference(), mean.low(), mean.high());
    }

    @Override
    public String text() {
        if (variants.isEmpty()) {
            return "There is no difference to show.";
        }
        return "Difference from the base at the end, with 95% intervals: "
                + variants.entrySet().stream()
                        .map(variant -> inWords(
                                variant.getKey(),
                                variant.getValue()
                                        .get(variant.getValue().size() - 1)
                                        .mean()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}

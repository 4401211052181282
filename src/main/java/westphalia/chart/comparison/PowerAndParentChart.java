package westphalia.chart.comparison;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import westphalia.chart.MonthAxis;
import westphalia.chart.PlotPicture;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Theme;
import westphalia.result.comparison.Difference;
import westphalia.result.comparison.PairedMean;

/**
 * Does a power follow the parent it stands behind? The stance of the one and the concession of the other, in the base
 * and in a twin, and between the two stances the gap that only the power's own motives explain.
 */
public final class PowerAndParentChart extends PlotPicture {
    private static final Color STANCE = Theme.VERMILLION;
    private static final Color CONCESSION = Theme.GREEN;
    private static final double GAP = .22;
    private static final double ABOVE = 14;
    private static final int PIXELS_A_YEAR = 140;

    private final String power;
    private final String parent;
    private final String variant;
    private final List<Difference> stance;
    private final List<Difference> concession;

    /**
     * A chart of a power and a parent.
     *
     * @param power the power's name
     * @param parent the parent's name
     * @param variant the twin's name
     * @param stance the power's stance on the parent's claimant, in order of time; may be empty
     * @param concession what the parent has conceded, for the same months
     */
    public PowerAndParentChart(
            Heading heading,
            String power,
            String parent,
            String variant,
            List<Difference> stance,
            List<Difference> concession) {
        super(heading, plot(heading.format(), power, parent, stance, concession));
        this.power = power;
        this.parent = parent;
        this.variant = variant;
        this.stance = List.copyOf(stance);
        this.concession = List.copyOf(concession);
    }

    private static XYPlot plot(
            Format format, String power, String parent, List<Difference> stance, List<Difference> concession) {
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setAlpha(1);
        YIntervalSeries gap = new YIntervalSeries("gap");
        for (Difference row : stance) {
            double base = row.mean().base();
            double other = row.mean().other();
            gap.add((double) row.month(), base, Math.min(base, other), Math.max(base, other));
        }
        lines.addSeries(gap);
        renderer.setSeriesFillPaint(0, Theme.tint(STANCE, GAP));
        renderer.setSeriesPaint(0, STANCE);
        renderer.setSeriesStroke(0, Theme.pen(4));
        add(lines, renderer, stance, PairedMean::other, STANCE, Theme.dashes(4));
        add(lines, renderer, concession, PairedMean::base, CONCESSION, Theme.pen(4));
        add(lines, renderer, concession, PairedMean::other, CONCESSION, Theme.dashes(4));
        NumberAxis axis = new NumberAxis("Stance of " + power + " (-1 against to 1 for), concession of " + parent);
        axis.setRange(-1.05, 1.05);
        long first = stance.isEmpty() ? 0 : stance.get(0).month();
        long last = stance.isEmpty() ? 1 : stance.get(stance.size() - 1).month();
        XYPlot plot = new XYPlot(lines, MonthAxis.of(first, last, format.width() / PIXELS_A_YEAR), axis, renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setInsets(new RectangleInsets(ABOVE, 0, 0, RightLabels.WIDTH));
        return plot;
    }

    private static void add(
            YIntervalSeriesCollection lines,
            DeviationRenderer renderer,
            List<Difference> rows,
            ToDoubleFunction<PairedMean> value,
            Color color,
            Stroke pen) {
        int index = lines.getSeriesCount();
        YIntervalSeries series = new YIntervalSeries("line " + index);
        for (Difference row : rows) {
            double y = value.applyAsDouble(row.mean());
            series.add((double) row.month(), y, y, y);
        }
        lines.addSeries(series);
        renderer.setSeriesPaint(index, color);
        renderer.setSeriesFillPaint(index, color);
        renderer.setSeriesStroke(index, pen);
    }

    @Override
    public boolean isEmpty() {
        return stance.isEmpty() || concession.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        double zero = at(0, 0, area).getY();
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1.4));
        graphics.draw(new Line2D.Double(area.getMinX(), zero, area.getMaxX(), zero));
        PairedMean ofPower = last(stance);
        PairedMean ofParent = last(concession);
        RightLabels.draw(
                graphics,
                List.of(
                        label(power, "base", ofPower.base(), STANCE, area),
                        label(power, variant + ", dashed", ofPower.other(), STANCE, area),
                        label(parent, "base", ofParent.base(), CONCESSION, area),
                        label(parent, variant + ", dashed", ofParent.other(), CONCESSION, area)),
                area);
    }

    private RightLabels.Label label(String who, String arm, double value, Color color, Rectangle2D area) {
        String text = String.format(Locale.ROOT, "%s, %s: %.2f", who, arm, value);
        return new RightLabels.Label(text, color, at(0, value, area).getY());
    }

    private static PairedMean last(List<Difference> rows) {
        return rows.get(rows.size() - 1).mean();
    }

    private static double moved(List<Difference> rows, ToDoubleFunction<PairedMean> value) {
        return value.applyAsDouble(last(rows)) - value.applyAsDouble(rows.get(0).mean());
    }

    @Override
    public String text() {
        if (isEmpty()) {
            return "There is no stance and concession to lay beside each other.";
        }
        return String.format(
                Locale.ROOT,
                "From the first month to the last the stance of %s moves by %+.2f in the base and by %+.2f in %s, while the"
                        + " concession of %s moves by %+.2f and by %+.2f. The gap between the two stances is %.2f at the end.",
                power,
                moved(stance, PairedMean::base),
                moved(stance, PairedMean::other),
                variant,
                parent,
                moved(concession, PairedMean::base),
                moved(concession, PairedMean::other),
                last(stance).difference());
    }
}

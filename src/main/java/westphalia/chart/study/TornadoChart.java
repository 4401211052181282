package westphalia.chart.study;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.study.SensitivityIndex;

/**
 * Which parameters move a measure: one bar a parameter, the longest on top, with its 95% interval.
 *
 * <p>The bar is the total index of Sobol, with the first-order index in it, or the mean absolute effect of Morris, with
 * the standard deviation of the effects in it.
 */
public final class TornadoChart extends SheetPicture {
    private static final double ROW = 30;
    private static final double HIGHEST_ROW = 52;
    private static final double LEGEND = 60;
    private static final double GAP = 14;

    private final List<Bar> bars;
    private final boolean isSobol;

    /** A parameter with the index that decides its length and the one drawn inside. */
    private record Bar(
            String label, SensitivityIndex outer, @Nullable SensitivityIndex inner) {
        private double length() {
            return Double.isNaN(outer.value()) ? Double.NEGATIVE_INFINITY : outer.value();
        }
    }

    /**
     * A chart.
     *
     * @param indices of one measure, by one method
     */
    public TornadoChart(Heading heading, List<SensitivityIndex> indices) {
        this(heading, indices, indices.stream().anyMatch(index -> index.index().equals("total")));
    }

    private TornadoChart(Heading heading, List<SensitivityIndex> indices, boolean isSobol) {
        this(heading, isSobol, bars(indices, isSobol ? "total" : "mu_star", isSobol ? "first" : "sigma"));
    }

    private TornadoChart(Heading heading, boolean isSobol, List<Bar> bars) {
        super(heading, LEGEND + bars.size() * ROW);
        this.isSobol = isSobol;
        this.bars = bars;
    }

    private static List<Bar> bars(List<SensitivityIndex> indices, String outer, String inner) {
        Map<String, SensitivityIndex> inside = new LinkedHashMap<>();
        indices.stream()
                .filter(index -> index.index().equals(inner))
                .forEach(index -> inside.put(index.parameter(), index));
        List<Bar> bars = new ArrayList<>();
        for (SensitivityIndex index : indices) {
            if (index.index().equals(outer)) {
                bars.add(new Bar(PathScale.name(index.parameter()), index, inside.get(index.parameter())));
            }
        }
        bars.sort(Comparator.comparingDouble((Bar bar) -> -bar.length()));
        return bars;
    }

    @Override
    protected boolean isEmpty() {
        return bars.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        Font font = Theme.font(Theme.NOTE);
        double labels = Lettering.width(bars.stream().map(Bar::label).toList(), font);
        double numbers = Lettering.width(bars.stream().map(TornadoChart::number).toList(), font);
        double left = body.getMinX() + labels + GAP;
        double width = body.getMaxX() - numbers - 2 * GAP - left;
        double longest = bars.stream()
                .map(Bar::outer)
                .filter(index -> !Double.isNaN(index.value()))
                .mapToDouble(index -> Math.max(index.value(), index.high()))
                .max()
                .orElse(1);
        double scale = longest > 0 ? width / longest : 0;
        legend(graphics, left, body.getMinY());
        double row = Math.max(ROW, Math.min(HIGHEST_ROW, (body.getHeight() - LEGEND) / bars.size()));
        double y = body.getMinY() + LEGEND;
        for (Bar bar : bars) {
            graphics.setFont(font);
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, bar.label(), left - GAP, y + row / 2, 1);
            Lettering.line(graphics, number(bar), body.getMaxX(), y + row / 2, 1);
            if (!Double.isNaN(bar.outer().value())) {
                bar(graphics, bar, new Rectangle2D.Double(left, y, width, row), scale);
            }
            y += row;
        }
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1.5));
        graphics.draw(new Line2D.Double(left, body.getMinY() + LEGEND - 4, left, y + 4));
    }

    private static void bar(Graphics2D graphics, Bar bar, Rectangle2D row, double scale) {
        SensitivityIndex outer = bar.outer();
        double left = row.getMinX();
        double height = row.getHeight();
        graphics.setColor(Theme.tint(Theme.BLUE, .35));
        graphics.fill(new Rectangle2D.Double(
                left, row.getMinY() + height * .13, Math.max(0, outer.value()) * scale, height * .74));
        SensitivityIndex inner = bar.inner();
        if (inner != null && inner.value() > 0) {
            double length = Math.min(row.getWidth(), inner.value() * scale);
            graphics.setColor(Theme.BLUE);
            graphics.fill(new Rectangle2D.Double(left, row.getMinY() + height * .3, length, height * .4));
        }
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(1.6));
        double low = left + Math.max(0, outer.low()) * scale;
        double high = left + Math.max(0, outer.high()) * scale;
        double middle = row.getCenterY();
        graphics.draw(new Line2D.Double(low, middle, high, middle));
        graphics.draw(new Line2D.Double(low, middle - 5, low, middle + 5));
        graphics.draw(new Line2D.Double(high, middle - 5, high, middle + 5));
    }

    private void legend(Graphics2D graphics, double left, double top) {
        graphics.setFont(Theme.font(Theme.NOTE));
        double middle = top + LEGEND / 3;
        graphics.setColor(Theme.tint(Theme.BLUE, .35));
        graphics.fill(new Rectangle2D.Double(left, middle - 11, 36, 22));
        graphics.setColor(Theme.INK);
        String outer = isSobol
                ? "total: share of the variance it has a part in (line: 95% interval)"
                : "mean absolute effect over its range (line: 95% interval)";
        Lettering.line(graphics, outer, left + 46, middle, 0);
        double second = left + 46 + Lettering.width(outer, graphics.getFont()) + 40;
        graphics.setColor(Theme.BLUE);
        graphics.fill(new Rectangle2D.Double(second, middle - 6, 36, 12));
        graphics.setColor(Theme.INK);
        Lettering.line(
                graphics, isSobol ? "first: its share alone" : "deviation of the effects", second + 46, middle, 0);
    }

    private static String number(Bar bar) {
        SensitivityIndex outer = bar.outer();
        return Double.isNaN(outer.value())
                ? "not known"
                : Figures.number(outer.value()) + " (" + Figures.number(outer.low()) + " to "
                        + Figures.number(outer.high()) + ")";
    }

    @Override
    public String text() {
        if (bars.isEmpty()) {
            return "No parameter was varied.";
        }
        return bars.stream().map(bar -> bar.label() + ": " + number(bar) + ".").collect(Collectors.joining(" "));
    }
}

package westphalia.bench;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.PlotPicture;
import westphalia.chart.drawing.Theme;

/** What a state and month costs in worlds of growing size, against the smallest: level means linear growth. */
final class GrowthPicture extends PlotPicture {
    private static final double RADIUS = 9;

    private final Map<Integer, Double> ratios = new TreeMap<>();

    /** @param times of a state and month by the number of states */
    GrowthPicture(Map<Integer, Double> times) {
        super(
                new Heading(
                        title(times),
                        "How does a run grow with its states? Where the line is level, ten times the states take"
                                + " ten times the time.",
                        "Invented worlds, 20 neighbours, three claimants, 72 months; measured with JMH, see the page on speed",
                        List.of()),
                plot(times));
        double first = times.values().iterator().next();
        times.forEach((states, time) -> ratios.put(states, time / first));
    }

    private static String title(Map<Integer, Double> times) {
        TreeMap<Integer, Double> bySize = new TreeMap<>(times);
        return String.format(
                Locale.ENGLISH,
                "In a world of %,d states, a state and month costs %.1f times as much as in one of %,d",
                bySize.lastKey(),
                bySize.lastEntry().getValue() / bySize.firstEntry().getValue(),
                bySize.firstKey());
    }

    private static XYPlot plot(Map<Integer, Double> times) {
        double first = times.values().iterator().next();
        double most = times.values().stream().mapToDouble(time -> time / first).max().orElse(1);
        NumberAxis upright = new NumberAxis("Time a state and month, 193 states = 1");
        upright.setRange(0, Math.ceil(1.2 * most));
        LogAxis across = new LogAxis("States (each step tenfold)");
        across.setTickUnit(new NumberTickUnit(1));
        across.setRange(90, 200_000);
        across.setNumberFormatOverride(java.text.NumberFormat.getIntegerInstance(Locale.ENGLISH));
        XYPlot plot = new XYPlot(null, across, upright, null);
        plot.setInsets(new RectangleInsets(20, 0, 0, 60));
        return plot;
    }

    @Override
    protected boolean isEmpty() {
        return ratios.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.dashes(1.6));
        graphics.draw(new Line2D.Double(at(90, 1, area), at(200_000, 1, area)));
        Point2D before = null;
        for (Map.Entry<Integer, Double> ratio : ratios.entrySet()) {
            Point2D here = at(ratio.getKey(), ratio.getValue(), area);
            graphics.setColor(Theme.BLUE);
            graphics.setStroke(Theme.pen(3));
            if (before != null) {
                graphics.draw(new Line2D.Double(before, here));
            }
            graphics.fill(new Ellipse2D.Double(here.getX() - RADIUS, here.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS));
            graphics.setColor(Theme.INK);
            graphics.setFont(Theme.font(Theme.NOTE));
            String label = String.format(Locale.ENGLISH, "%,d states: %.2f", ratio.getKey(), ratio.getValue());
            Lettering.line(graphics, label, here.getX(), here.getY() - 34, .5);
            before = here;
        }
    }

    @Override
    public String text() {
        return "Time a state and month against the smallest world, by the number of states: " + ratios;
    }
}

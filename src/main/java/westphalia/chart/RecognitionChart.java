package westphalia.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.LabelPlacement;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Sheet;
import westphalia.chart.drawing.Theme;
import westphalia.model.history.RecordedRecognitions;
import westphalia.result.Quantiles;

/**
 * How many states recognise each claimant over time: the median of the runs, the bands that hold half and 90% of them,
 * and history beside them.
 *
 * <p>History counts every state, as the measure does, and takes off only withdrawals that are stated.
 * It ends with the last recognition its table knows, of any claimant: later months are not covered.
 */
public final class RecognitionChart extends PlotPicture {
    private static final double LEFT = 100;
    static final double RIGHT = 290;
    private static final double ABOVE = 8;
    private static final double LEAST_FOR_A_LEADER = 20;
    static final double WIDE_BAND = .22;
    static final double NARROW_BAND = .45;

    private final List<RecognitionLine> lines;
    private final EventMarks events;

    /**
     * A chart of one or several claimants.
     *
     * @param claimants whom to draw, in this order
     * @param quantiles rows of the measure {@code recognitions}; others are passed over
     * @param history what happened; rows without a claimant belong to the first one; may be empty
     * @param events what to mark; events outside the months are passed over
     */
    public RecognitionChart(
            Heading heading,
            List<Subject> claimants,
            List<Quantiles> quantiles,
            RecordedRecognitions history,
            List<ChartEvent> events) {
        this(heading, RecognitionLine.of(claimants, quantiles, history), history.note(), events);
    }

    private RecognitionChart(Heading heading, List<RecognitionLine> lines, String note, List<ChartEvent> events) {
        this(withFit(heading, lines, note), lines, events);
    }

    private RecognitionChart(Heading heading, List<RecognitionLine> lines, List<ChartEvent> events) {
        this(heading, lines, marks(heading, lines, events));
    }

    /** The heading with, above its source, how near history lies to the runs and why it ends where it does. */
    private static Heading withFit(Heading heading, List<RecognitionLine> lines, String note) {
        String fits = lines.stream()
                .flatMap(line -> line.fit().stream()
                        .map(fit -> (lines.size() > 1 ? line.claimant().name() + ": " : "") + fit.inWords() + "."))
                .collect(Collectors.joining(" "));
        if (fits.isEmpty()) {
            return heading;
        }
        String first = fits.substring(0, 1).toUpperCase(Locale.ROOT) + fits.substring(1);
        return heading.from(first + (note.isEmpty() ? "" : " " + note) + " · " + heading.source());
    }

    private RecognitionChart(Heading heading, List<RecognitionLine> lines, EventMarks events) {
        super(heading, plot(lines, events));
        this.lines = lines;
        this.events = events;
    }

    private static long first(List<RecognitionLine> lines) {
        return lines.stream()
                .mapToLong(line -> line.rows().get(0).month())
                .min()
                .orElse(0);
    }

    private static long last(List<RecognitionLine> lines) {
        return lines.stream().mapToLong(line -> line.last().month()).max().orElse(1);
    }

    private static EventMarks marks(Heading heading, List<RecognitionLine> lines, List<ChartEvent> events) {
        Rectangle2D body = Sheet.of(heading).body();
        double left = body.getMinX() + LEFT;
        return new EventMarks(
                lines.isEmpty() ? List.of() : events,
                first(lines),
                last(lines),
                left,
                body.getMaxX() - RIGHT,
                body.getMaxX());
    }

    private static XYPlot plot(List<RecognitionLine> lines, EventMarks events) {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setAlpha(1);
        for (RecognitionLine line : lines) {
            add(bands, renderer, line, WIDE_BAND, Quantiles::p05, Quantiles::p95);
        }
        for (RecognitionLine line : lines) {
            add(bands, renderer, line, NARROW_BAND, Quantiles::p25, Quantiles::p75);
        }
        NumberAxis counts = new NumberAxis("States that recognise (net of withdrawals)");
        counts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        counts.setRange(0, Math.max(4, highest(lines) * 1.05));
        XYPlot plot = new XYPlot(bands, MonthAxis.of(first(lines), last(lines)), counts, renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setInsets(new RectangleInsets(events.height() + ABOVE, 0, 0, RIGHT));
        AxisSpace space = new AxisSpace();
        space.setLeft(LEFT);
        plot.setFixedRangeAxisSpace(space);
        return plot;
    }

    private static double highest(List<RecognitionLine> lines) {
        double highest = 0;
        for (RecognitionLine line : lines) {
            highest = Math.max(
                    highest,
                    line.rows().stream().mapToDouble(Quantiles::p95).max().orElse(0));
            highest = Math.max(
                    highest,
                    line.history().stream()
                            .mapToInt(RecognitionLine.Count::states)
                            .max()
                            .orElse(0));
        }
        return highest;
    }

    private static void add(
            YIntervalSeriesCollection bands,
            DeviationRenderer renderer,
            RecognitionLine line,
            double strength,
            ToDoubleFunction<Quantiles> low,
            ToDoubleFunction<Quantiles> high) {
        int index = bands.getSeriesCount();
        YIntervalSeries series = new YIntervalSeries(line.claimant().id() + " " + index);
        for (Quantiles row : line.rows()) {
            series.add((double) row.month(), row.p50(), low.applyAsDouble(row), high.applyAsDouble(row));
        }
        bands.addSeries(series);
        renderer.setSeriesFillPaint(index, Theme.tint(line.color(), strength));
        renderer.setSeriesPaint(index, line.color());
        renderer.setSeriesStroke(index, Theme.pen(4));
    }

    @Override
    protected boolean isEmpty() {
        return lines.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        events.draw(graphics, area);
        LabelPlacement places = new LabelPlacement(area);
        events.lines(area).forEach(places::avoid);
        for (RecognitionLine line : lines) {
            for (Quantiles row : line.rows()) {
                for (double value : new double[] {row.p05(), row.p25(), row.p50(), row.p75(), row.p95()}) {
                    places.avoid(point(row.month(), value, area), 5);
                }
            }
            for (RecognitionLine.Count count : line.history()) {
                places.avoid(point(count.month(), count.states(), area), 5);
            }
        }
        lines.forEach(line -> history(graphics, line, area, places));
        new EndLabels(lines).draw(graphics, area, value -> at(0, value, area).getY());
    }

    private Point2D point(long month, double value, Rectangle2D area) {
        return at((double) month, value, area);
    }

    /** Draws history, and its label where there is only one; otherwise the labels at the right say it. */
    private void history(Graphics2D graphics, RecognitionLine line, Rectangle2D area, LabelPlacement places) {
        List<RecognitionLine.Count> counts = line.history();
        if (counts.isEmpty()) {
            return;
        }
        Color ink = Theme.INK;
        graphics.setColor(ink);
        graphics.setStroke(Theme.pen(2.2));
        Path2D steps = new Path2D.Double();
        Point2D end = point(counts.get(0).month(), counts.get(0).states(), area);
        steps.moveTo(end.getX(), end.getY());
        for (RecognitionLine.Count count : counts) {
            end = point(count.month(), count.states(), area);
            steps.lineTo(end.getX(), steps.getCurrentPoint().getY());
            steps.lineTo(end.getX(), end.getY());
        }
        graphics.draw(steps);
        for (RecognitionLine.Count count : counts) {
            Point2D dot = point(count.month(), count.states(), area);
            graphics.fill(new Ellipse2D.Double(dot.getX() - 3.5, dot.getY() - 3.5, 7, 7));
        }
        graphics.fill(new Ellipse2D.Double(end.getX() - 6, end.getY() - 6, 12, 12));
        if (lines.size() > 1) {
            return;
        }
        String label = line.historyInWords();
        graphics.setFont(Theme.bold(Theme.NOTE));
        Rectangle2D place = places.place(
                end, Lettering.width(label, graphics.getFont()) + 8, Lettering.height(1, graphics.getFont()));
        double x = Math.max(place.getMinX(), Math.min(place.getMaxX(), end.getX()));
        double y = Math.max(place.getMinY(), Math.min(place.getMaxY(), end.getY()));
        if (end.distance(x, y) > LEAST_FOR_A_LEADER) {
            graphics.setStroke(Theme.pen(1.2));
            graphics.draw(new Line2D.Double(end.getX(), end.getY(), x, y));
        }
        Lettering.line(graphics, label, place.getMinX() + 4, place.getCenterY(), 0);
    }

    @Override
    public String text() {
        if (lines.isEmpty()) {
            return "No recognitions were counted.";
        }
        return lines.stream().map(RecognitionChart::inWords).collect(Collectors.joining(" "));
    }

    private static String inWords(RecognitionLine line) {
        Quantiles last = line.last();
        String model = line.claimant().name() + " at the end of " + Theme.month(last.month()) + ": median "
                + Figures.count(last.p50()) + " recognitions, 90% of the runs " + Figures.count(last.p05()) + " to "
                + Figures.count(last.p95()) + ".";
        return line.history().isEmpty()
                ? model
                : model + " In " + line.historyInWords() + "."
                        + line.fit().map(fit -> " Fit: " + fit.inWords() + ".").orElse("");
    }
}

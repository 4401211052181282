package westphalia.chart.course;

import java.awt.BasicStroke;
import java.awt.Color;
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
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.chart.ChartEvent;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.Quantiles;

/**
 * Lines over a span of months with their names at their ends, bands behind them and dated events as marks below.
 *
 * <p>The span and the scale stay the same while the lines grow, so nothing jumps while a run goes on.
 */
public final class CourseChart extends SheetPicture {
    private static final double LEFT = 66;
    private static final double BELOW = 42;
    private static final double SHARE_OF_LABELS = .24;
    private static final double MOST_LABELS = .42;
    private static final double LEAST_LABEL = 16;
    private static final double GAP = 14;
    private static final int YEAR = 12;
    private static final int LINES_ACROSS = 5;
    private static final int OF_NINETY_PERCENT = 38;
    private static final int OF_HALF = 64;

    private final Span span;
    private final List<Course> courses;
    private final List<CourseBand> bands;
    private final List<ChartEvent> events;
    private final Rectangle2D area;
    private final Font labelFont;

    /**
     * What the axes cover.
     *
     * @param from the first proleptic month
     * @param to the last proleptic month
     * @param low the lowest value
     * @param high the highest value; more if a line goes higher
     */
    public record Span(long from, long to, double low, double high) {}

    public CourseChart(
            Heading heading, Span span, List<Course> courses, List<CourseBand> bands, List<ChartEvent> events) {
        super(heading);
        this.courses = courses.stream().filter(course -> !course.isEmpty()).toList();
        this.bands = List.copyOf(bands);
        this.events = List.copyOf(events);
        double high = span.high();
        double low = span.low();
        for (Course course : this.courses) {
            high = Math.max(high, course.highest());
            low = Math.min(low, course.lowest());
        }
        for (CourseBand band : this.bands) {
            high = Math.max(
                    high, band.rows().stream().mapToDouble(Quantiles::p95).max().orElse(high));
        }
        this.span = new Span(span.from(), Math.max(span.to(), span.from() + 1), low, high);
        Rectangle2D body = body();
        this.labelFont = Theme.bold(format().readable(LEAST_LABEL));
        double longest = this.courses.stream()
                .mapToDouble(course -> Lettering.width(label(course), labelFont))
                .max()
                .orElse(0);
        double labels =
                Math.max(body.getWidth() * SHARE_OF_LABELS, Math.min(longest + 2 * GAP, body.getWidth() * MOST_LABELS));
        this.area = new Rectangle2D.Double(
                body.getMinX() + LEFT,
                body.getMinY() + 10,
                body.getWidth() - LEFT - labels,
                body.getHeight() - BELOW - 10);
    }

    private double x(long month) {
        return area.getMinX() + (double) (month - span.from()) / (span.to() - span.from()) * area.getWidth();
    }

    private double y(double value) {
        return area.getMaxY() - (value - span.low()) / (span.high() - span.low()) * area.getHeight();
    }

    /**
     * The month and the value at a point between the axes; null elsewhere.
     *
     * @param point in the picture's own pixels
     * @return the proleptic month, not whole, and the value
     */
    public @Nullable Point2D valueAt(Point2D point) {
        if (!area.contains(point)) {
            return null;
        }
        double months = (point.getX() - area.getMinX()) / area.getWidth() * (span.to() - span.from());
        double share = (area.getMaxY() - point.getY()) / area.getHeight();
        return new Point2D.Double(span.from() + months, span.low() + share * (span.high() - span.low()));
    }

    /** The point of a month and a value, in the picture's own pixels. */
    public Point2D pointOf(long month, double value) {
        return new Point2D.Double(x(month), y(value));
    }

    @Override
    protected boolean isEmpty() {
        return false;
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        axes(graphics);
        bands.forEach(band -> draw(graphics, band));
        courses.forEach(course -> draw(graphics, course));
        labels(graphics);
    }

    private void axes(Graphics2D graphics) {
        graphics.setFont(Theme.font(Theme.SMALL));
        graphics.setStroke(Theme.pen(1));
        double step = step(span.high() - span.low());
        for (double value = Math.ceil(span.low() / step) * step; value <= span.high() + step / 1e6; value += step) {
            graphics.setColor(Theme.GRID);
            graphics.draw(new Line2D.Double(area.getMinX(), y(value), area.getMaxX(), y(value)));
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, words(value, step), area.getMinX() - 8, y(value), 1);
        }
        double year = x(span.from() + YEAR) - area.getMinX();
        double wide = Lettering.width("2008", graphics.getFont()) + 16;
        int every = (int) Math.max(1, Math.ceil(wide / year));
        long first = Math.floorDiv(span.from() + YEAR - 1, YEAR);
        for (long now = first; now * YEAR <= span.to(); now += every) {
            graphics.setColor(Theme.GRID);
            graphics.draw(new Line2D.Double(x(now * YEAR), area.getMinY(), x(now * YEAR), area.getMaxY() + 6));
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, String.valueOf(now), x(now * YEAR), area.getMaxY() + 22, .5);
        }
        graphics.setColor(Theme.SOFT);
        for (ChartEvent event : events) {
            if (event.month() >= span.from() && event.month() <= span.to()) {
                double x = x(event.month());
                Path2D mark = new Path2D.Double();
                mark.moveTo(x, area.getMaxY() - 9);
                mark.lineTo(x - 6, area.getMaxY());
                mark.lineTo(x + 6, area.getMaxY());
                mark.closePath();
                graphics.fill(mark);
            }
        }
    }

    /** A round step that makes about five lines across. */
    private static double step(double range) {
        double rough = Math.max(range, 1e-9) / LINES_ACROSS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }

    private static String words(double value, double step) {
        int digits = (int) Math.max(0, Math.ceil(-Math.log10(step)));
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private void draw(Graphics2D graphics, CourseBand band) {
        if (band.rows().size() < 2) {
            return;
        }
        graphics.setColor(veiled(band.color(), OF_NINETY_PERCENT));
        graphics.fill(between(band, Quantiles::p05, Quantiles::p95));
        graphics.setColor(veiled(band.color(), OF_HALF));
        graphics.fill(between(band, Quantiles::p25, Quantiles::p75));
        graphics.setColor(Theme.tint(band.color(), .7));
        graphics.setStroke(Theme.pen(2));
        graphics.draw(line(band, Quantiles::p50));
    }

    private static Color veiled(Color color, int opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), opacity);
    }

    private Path2D between(CourseBand band, ToDoubleFunction<Quantiles> low, ToDoubleFunction<Quantiles> high) {
        Path2D area = line(band, high);
        for (int place = band.rows().size() - 1; place >= 0; place--) {
            Quantiles row = band.rows().get(place);
            area.lineTo(x(row.month()), y(low.applyAsDouble(row)));
        }
        area.closePath();
        return area;
    }

    private Path2D line(CourseBand band, ToDoubleFunction<Quantiles> value) {
        Path2D line = new Path2D.Double();
        for (Quantiles row : band.rows()) {
            if (line.getCurrentPoint() == null) {
                line.moveTo(x(row.month()), y(value.applyAsDouble(row)));
            } else {
                line.lineTo(x(row.month()), y(value.applyAsDouble(row)));
            }
        }
        return line;
    }

    private void draw(Graphics2D graphics, Course course) {
        Path2D line = new Path2D.Double();
        for (int place = 0; place < course.values().size(); place++) {
            double x = x(course.from() + place);
            double y = y(course.values().get(place));
            if (place == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        graphics.setColor(course.color());
        graphics.setStroke(
                switch (course.style()) {
                    case SOLID -> new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
                    case DASHED -> Theme.dashes(3);
                    case DOTTED -> Theme.pen(1.6);
                });
        graphics.draw(line);
        double x = x(course.from() + course.values().size() - 1);
        double y = y(course.last());
        graphics.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
    }

    /**
     * The names at the ends of the lines. Where there is no room for all, those of dashed lines are left to one line that
     * says what dashes mean; where there is still none, as many as there is room for are named.
     */
    private void labels(Graphics2D graphics) {
        double room = body().getMaxX() - area.getMaxX() - GAP - 4;
        double height = area.getHeight() + BELOW;
        List<Label> labels = labels(courses, room);
        if (height(labels) > height) {
            List<Course> solid = courses.stream()
                    .filter(course -> course.style() != Course.Style.DASHED)
                    .toList();
            labels = new ArrayList<>(labels(solid, room));
            if (solid.size() < courses.size()) {
                labels.add(
                        label("dashed: what it is compared with", Theme.SOFT, area.getMaxY() + height, labels, room));
            }
            while (height(labels) > height && labels.size() > 2) {
                labels.remove(labels.size() / 2);
            }
        }
        draw(graphics, labels);
    }

    /** The text at the end of a line, and the height at which it should stand. */
    private record Label(List<String> lines, Font font, Color color, double wanted) {
        double height() {
            return Lettering.height(lines.size(), font);
        }
    }

    private static double height(List<Label> labels) {
        return labels.stream().mapToDouble(Label::height).sum();
    }

    /** The labels of some lines, from the top down. */
    private List<Label> labels(List<Course> named, double room) {
        Font font = Theme.bold(Math.max(Theme.NOTE, labelFont.getSize2D()));
        for (Course course : named) {
            font = Lettering.fit(label(course), font, room, labelFont.getSize2D());
        }
        double height = (area.getHeight() + BELOW) / Math.max(1, named.size()) / Lettering.height(1, Theme.font(1));
        Font fitting = font.deriveFont((float) Math.max(format().least(), Math.min(font.getSize2D(), height)));
        return named.stream()
                .sorted(Comparator.comparingDouble(course -> -course.last()))
                .map(course -> new Label(
                        Lettering.wrap(label(course), fitting, room), fitting, course.color(), y(course.last())))
                .toList();
    }

    private Label label(String text, Color color, double wanted, List<Label> beside, double room) {
        Font font = beside.isEmpty() ? labelFont : beside.get(0).font();
        return new Label(Lettering.wrap(text, font, room), font, color, wanted);
    }

    /** Sets labels as near to their lines as they can stand without meeting. */
    private void draw(Graphics2D graphics, List<Label> labels) {
        double floor = area.getMinY();
        List<Double> middles = new ArrayList<>();
        for (Label label : labels) {
            double middle = Math.max(floor + label.height() / 2, label.wanted());
            middles.add(middle);
            floor = middle + label.height() / 2;
        }
        double ceiling = area.getMaxY() + BELOW;
        for (int place = labels.size() - 1; place >= 0; place--) {
            double half = labels.get(place).height() / 2;
            middles.set(place, Math.min(middles.get(place), ceiling - half));
            ceiling = middles.get(place) - half;
        }
        for (int place = 0; place < labels.size(); place++) {
            Label label = labels.get(place);
            graphics.setColor(label.color());
            graphics.setFont(label.font());
            Lettering.lines(graphics, label.lines(), area.getMaxX() + GAP, middles.get(place) - label.height() / 2, 0);
        }
    }

    private static String label(Course course) {
        return course.name() + " " + value(course.last());
    }

    private static String value(double value) {
        return value == Math.rint(value)
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String text() {
        return courses.isEmpty()
                ? "Nothing has happened yet."
                : courses.stream()
                        .map(course -> course.name() + ": " + value(course.last()))
                        .collect(Collectors.joining("; ", "At the end of the lines: ", "."));
    }
}

package westphalia.chart.course;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import westphalia.chart.ChartEvent;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;

/**
 * Flags and trustees: recognitions rising on the left, and on the right how much of each of the four sovereignties the
 * claimant has.
 *
 * <p>Source of the four: S. Krasner, Sovereignty: Organized Hypocrisy, 1999, pages 3–4. More flags need not mean fewer
 * trustees.
 */
public final class FlagsAndTrusteesChart extends SheetPicture {
    private static final double SHARE_OF_FLAGS = .6;
    private static final double GAP = 34;
    private static final Font NAME = Theme.font(Theme.SMALL);
    private static final Font VALUE = Theme.bold(Theme.AXIS);

    private final CourseChart flags;
    private final List<Sovereignty> sovereignties;

    /**
     * One of the sovereignties.
     *
     * @param value from 0 to 1
     */
    public record Sovereignty(String name, double value, Color color) {
        /** The four, in the order in which they are shown, by the ends of their measures' names. */
        public static final List<String> KINDS = List.of("legal", "westphalian", "domestic", "interdependence");

        /** One of the four with its name and colour. */
        public static Sovereignty of(String kind, double value) {
            return new Sovereignty(nameOf(kind), value, Theme.SERIES.get(KINDS.indexOf(kind)));
        }

        /** What one of the four is called. */
        public static String nameOf(String kind) {
            return switch (kind) {
                case "legal" -> "international-legal";
                case "westphalian" -> "Westphalian";
                default -> kind;
            };
        }
    }

    /**
     * A chart.
     *
     * @param span the axes of the recognitions
     * @param courses the lines of the recognitions
     * @param bands behind them
     * @param events below them
     * @param sovereignties as they are in the last month
     */
    public FlagsAndTrusteesChart(
            Heading heading,
            CourseChart.Span span,
            List<Course> courses,
            List<CourseBand> bands,
            List<ChartEvent> events,
            List<Sovereignty> sovereignties) {
        super(heading);
        this.sovereignties = List.copyOf(sovereignties);
        Rectangle2D body = body();
        Format part = heading.format().part((int) (body.getWidth() * SHARE_OF_FLAGS), (int) body.getHeight());
        this.flags = new CourseChart(new Heading("", "", "", List.of(), part), span, courses, bands, events);
    }

    @Override
    public String text() {
        return flags.text()
                + sovereignties.stream()
                        .map(one -> String.format(Locale.ROOT, "%s sovereignty %.2f", one.name(), one.value()))
                        .collect(Collectors.joining(", ", " ", "."));
    }

    @Override
    protected boolean isEmpty() {
        return false;
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        Graphics2D part = (Graphics2D) graphics.create();
        part.translate(body.getMinX(), body.getMinY());
        flags.draw(part);
        part.dispose();
        double left = body.getMinX() + body.getWidth() * SHARE_OF_FLAGS + GAP;
        bars(graphics, new Rectangle2D.Double(left, body.getMinY() + 22, body.getMaxX() - left, body.getHeight() - 32));
    }

    private void bars(Graphics2D graphics, Rectangle2D area) {
        double slot = area.getWidth() / Math.max(1, sovereignties.size());
        graphics.setStroke(Theme.pen(1));
        for (double share : new double[] {0, .5, 1}) {
            double y = area.getMaxY() - share * area.getHeight();
            graphics.setColor(share == 0 ? Theme.SOFT : Theme.GRID);
            graphics.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        }
        for (int place = 0; place < sovereignties.size(); place++) {
            Sovereignty one = sovereignties.get(place);
            double middle = area.getMinX() + (place + .62) * slot;
            double height = Math.max(0, Math.min(1, one.value())) * area.getHeight();
            double width = Math.min(84, slot * .5);
            graphics.setColor(Theme.PALE);
            graphics.fill(new Rectangle2D.Double(middle - width / 2, area.getMinY(), width, area.getHeight()));
            graphics.setColor(one.color());
            graphics.fill(new Rectangle2D.Double(middle - width / 2, area.getMaxY() - height, width, height));
            graphics.setColor(Theme.INK);
            String value = String.format(Locale.ROOT, "%.2f", one.value());
            Font font = Lettering.fit(value, VALUE, slot - NAME.getSize2D(), format().least());
            graphics.setFont(font);
            double start = middle - Math.min(width, Lettering.width(value, font)) / 2; // Clear of the name beside it.
            Lettering.line(graphics, value, start, area.getMaxY() - height - 14, 0);
            name(graphics, one.name(), middle - width / 2 - 13, area);
        }
    }

    /** Beside its bar, upwards. */
    private static void name(Graphics2D graphics, String name, double x, Rectangle2D area) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, x, area.getMaxY());
        graphics.setColor(Theme.INK);
        graphics.setFont(Lettering.fit(name, NAME, area.getHeight(), 8));
        Lettering.line(graphics, name, x, area.getMaxY(), 0);
        graphics.setTransform(before);
    }
}

package westphalia.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;

/** A decision as a waterfall: each reason begins where the one before it ended, the last bar is their sum. */
public final class WaterfallChart extends SheetPicture {
    private static final double SHARE_OF_LABELS = .52;
    private static final double TALLEST_ROW = 44;
    private static final double BAR = .62;
    private static final double NUMBER = 64;
    private static final double TWO_LINES = 1.05;
    private static final double LITTLE_SMALLER = .82;
    private static final float LEAST = 9;

    private final List<Step> steps;
    private final String total;

    /**
     * One reason.
     *
     * @param text the reason in words
     * @param value what it adds: positive for the act, negative against it
     */
    public record Step(String text, double value) {}

    /**
     * A waterfall.
     *
     * @param steps in the order in which they are drawn
     * @param total what their sum is called
     */
    public WaterfallChart(Heading heading, List<Step> steps, String total) {
        super(heading);
        this.steps = List.copyOf(steps);
        this.total = total;
    }

    @Override
    protected boolean isEmpty() {
        return steps.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double row = Math.min(TALLEST_ROW, body.getHeight() / (steps.size() + 1));
        double labels = body.getWidth() * SHARE_OF_LABELS;
        double left = body.getMinX() + labels + NUMBER;
        double width = body.getMaxX() - NUMBER - left;
        double lowest = 0;
        double highest = 0;
        double sum = 0;
        for (Step step : steps) {
            sum += step.value();
            lowest = Math.min(lowest, sum);
            highest = Math.max(highest, sum);
        }
        double scale = width / Math.max(1e-9, highest - lowest);
        double zero = left - lowest * scale;
        Font font = Theme.font(Math.min(Theme.NOTE, row * .62));
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1.5));
        graphics.draw(new Line2D.Double(zero, body.getMinY(), zero, body.getMinY() + row * (steps.size() + 1)));
        double from = 0;
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            Color color = step.value() < 0 ? Theme.VERMILLION : Theme.BLUE;
            bar(
                    graphics,
                    font,
                    place,
                    row,
                    step.text(),
                    step.value(),
                    zero + from * scale,
                    step.value() * scale,
                    color);
            from += step.value();
        }
        bar(graphics, font.deriveFont(Font.BOLD), steps.size(), row, total, sum, zero, sum * scale, Theme.INK);
    }

    private void bar(
            Graphics2D graphics,
            Font font,
            int place,
            double row,
            String text,
            double value,
            double from,
            double length,
            Color color) {
        Rectangle2D body = body();
        double middle = body.getMinY() + (place + .5) * row;
        graphics.setColor(color);
        double start = Math.min(from, from + length);
        graphics.fill(
                new Rectangle2D.Double(start, middle - row * BAR / 2, Math.max(1.5, Math.abs(length)), row * BAR));
        graphics.setColor(Theme.INK);
        label(graphics, font, text, middle, row);
        graphics.setFont(font);
        String number = String.format(Locale.ROOT, "%+.2f", value);
        boolean isRoomAtRight = value >= 0;
        Lettering.line(
                graphics,
                number,
                isRoomAtRight ? start + Math.abs(length) + 6 : start - 6,
                middle,
                isRoomAtRight ? 0 : 1);
    }

    /** A label too long for one line stands in two, a little smaller, rather than in one that cannot be read. */
    private void label(Graphics2D graphics, Font font, String text, double middle, double row) {
        Rectangle2D body = body();
        double room = body.getWidth() * SHARE_OF_LABELS - 12;
        List<String> lines = List.of(text);
        Font own = Lettering.fit(text, font, room, font.getSize2D() * LITTLE_SMALLER);
        if (Lettering.width(text, own) > room) {
            own = font.deriveFont((float) Math.min(font.getSize2D(), row / 2 / TWO_LINES));
            lines = Lettering.wrap(text, own, room);
            while (lines.size() > 2 && own.getSize2D() > LEAST) {
                own = own.deriveFont(own.getSize2D() - 1);
                lines = Lettering.wrap(text, own, room);
            }
        }
        graphics.setFont(own);
        double height = own.getSize2D() * TWO_LINES;
        double y = middle - height * (lines.size() - 1) / 2;
        for (String line : lines) {
            Lettering.line(graphics, line, body.getMinX() + room, y, 1);
            y += height;
        }
    }

    @Override
    public String text() {
        if (steps.isEmpty()) {
            return "There was no decision to take apart.";
        }
        return steps.stream()
                .map(step -> String.format(Locale.ROOT, "%s %+.2f", step.text(), step.value()))
                .collect(Collectors.joining("; ", "", "."));
    }
}

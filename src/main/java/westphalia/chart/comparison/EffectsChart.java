package westphalia.chart.comparison;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.Measure;
import westphalia.result.comparison.Effect;
import westphalia.result.comparison.PairedMean;

/**
 * What each variant does to a few outcomes, with 95% intervals: one panel an outcome, one line a variant, and the line
 * of no effect through all of them.
 */
public final class EffectsChart extends SheetPicture {
    private static final double NAMES = 260;
    private static final double HEADER = 110;
    private static final double ROW = 74;
    private static final double FOOT = 40;
    private static final double PAD = 26;
    private static final double DOT = 7;
    private static final double MARGIN = .12;
    private static final Font TITLE = Theme.bold(Theme.NOTE);
    private static final Font NAME = Theme.font(Theme.NOTE);
    private static final float SMALLEST_NAME = 10;
    private static final Font NUMBER = Theme.font(Theme.SMALL);
    private static final Font NOTE = Theme.font(Theme.SMALL - 2);

    private final List<Panel> panels;
    private final List<Row> rows;

    /**
     * A line of the chart.
     *
     * @param note what stands small below the name, as the base it is compared with; empty for nothing
     */
    public record Row(String name, String note) {}

    /**
     * The effects of all variants on one outcome.
     *
     * @param title the outcome in words
     * @param effects one a variant, in the order of the variants; at least one is there
     */
    public record Panel(String title, List<Optional<Effect>> effects) {
        public Panel {
            effects = List.copyOf(effects);
        }

        /** The effects of variants that all have the outcome. */
        public Panel(List<Effect> effects) {
            this(effects.get(0).title(), effects.stream().map(Optional::of).toList());
        }

        private Stream<Effect> known() {
            return effects.stream().flatMap(Optional::stream);
        }

        private Effect first() {
            return known().findFirst().orElseThrow();
        }

        private double scale() {
            return first().isShare() ? 100 : 1;
        }

        private double low() {
            return known().mapToDouble(effect -> effect.mean().low()).min().orElse(0);
        }

        private double high() {
            return known().mapToDouble(effect -> effect.mean().high()).max().orElse(0);
        }
    }

    /**
     * A chart of effects on variants of one base.
     *
     * @param panels each with as many effects as there are variants
     */
    public static EffectsChart ofOneBase(Heading heading, List<String> variants, List<Panel> panels) {
        return new EffectsChart(
                heading, variants.stream().map(name -> new Row(name, "")).toList(), panels);
    }

    /**
     * A chart of effects.
     *
     * @param panels each with as many effects as there are rows
     */
    public EffectsChart(Heading heading, List<Row> rows, List<Panel> panels) {
        super(heading, HEADER + ROW * rows.size() + FOOT);
        this.rows = List.copyOf(rows);
        this.panels = List.copyOf(panels);
    }

    @Override
    public String text() {
        if (panels.isEmpty() || rows.isEmpty()) {
            return "There is no effect to show.";
        }
        StringBuilder text = new StringBuilder("Differences from the base, with 95% intervals.");
        for (int row = 0; row < rows.size(); row++) {
            int place = row;
            text.append(' ').append(rows.get(row).name()).append(": ");
            text.append(panels.stream()
                    .map(panel -> panel.title() + " " + numbers(panel, place))
                    .collect(Collectors.joining("; ")));
            text.append('.');
        }
        return text.toString();
    }

    private static String numbers(Panel panel, int row) {
        return panel.effects()
                .get(row)
                .map(effect -> numbers(panel, effect.mean()))
                .orElse("not in this world");
    }

    private static String numbers(Panel panel, PairedMean mean) {
        if (mean.isSame()) {
            return "none, in any pair";
        }
        return signed(panel, mean.difference()) + " (" + signed(panel, mean.low()) + " to " + signed(panel, mean.high())
                + ")";
    }

    private static String signed(Panel panel, double value) {
        Effect first = panel.first();
        boolean isLarge = first.isShare() || first.measure().kind() == Measure.Kind.COUNT;
        double unit = isLarge ? .1 : .001;
        double shown = Math.round(value * panel.scale() / unit) * unit; // Rounded first: there is no -0.0.
        return String.format(Locale.ROOT, isLarge ? "%+.1f" : "%+.3f", shown);
    }

    @Override
    protected boolean isEmpty() {
        return panels.isEmpty() || rows.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double width = (body.getWidth() - NAMES) / panels.size();
        double row = Math.min(ROW * 2.2, (body.getHeight() - HEADER - FOOT) / rows.size());
        double top = body.getMinY() + HEADER;
        for (int variant = 0; variant < rows.size(); variant++) {
            name(graphics, rows.get(variant), body.getMinX(), top + (variant + .5) * row, row);
            graphics.setColor(Theme.GRID);
            graphics.setStroke(Theme.pen(1));
            double line = top + variant * row;
            graphics.draw(new Line2D.Double(body.getMinX(), line, body.getMaxX(), line));
        }
        for (int panel = 0; panel < panels.size(); panel++) {
            double left = body.getMinX() + NAMES + panel * width;
            draw(graphics, panels.get(panel), left + PAD, width - 2 * PAD, body.getMinY(), row);
        }
    }

    /** Writes a name in as many lines as it needs, set smaller where they would not fit into the row, and its note. */
    private static void name(Graphics2D graphics, Row row, double x, double middle, double height) {
        double note = row.note().isEmpty() ? 0 : Lettering.height(1, NOTE);
        Font font = NAME;
        List<String> lines = Lettering.wrap(row.name(), font, NAMES - 16);
        while (Lettering.height(lines.size(), font) > height - 6 - note && font.getSize2D() > SMALLEST_NAME) {
            font = font.deriveFont(font.getSize2D() - 1);
            lines = Lettering.wrap(row.name(), font, NAMES - 16);
        }
        double top = middle - (Lettering.height(lines.size(), font) + note) / 2;
        graphics.setFont(font);
        graphics.setColor(Theme.INK);
        Lettering.lines(graphics, lines, x, top, 0);
        if (note > 0) {
            graphics.setFont(Lettering.fit(row.note(), NOTE, NAMES - 16, SMALLEST_NAME));
            graphics.setColor(Theme.SOFT);
            Lettering.lines(graphics, List.of(row.note()), x, top + Lettering.height(lines.size(), font), 0);
        }
    }

    private void draw(Graphics2D graphics, Panel panel, double left, double width, double start, double row) {
        boolean isFlat = panel.low() == 0 && panel.high() == 0;
        double low = isFlat ? -1 : Math.min(0, panel.low());
        double high = isFlat ? 1 : Math.max(0, panel.high());
        double span = Math.max(high - low, 1e-9);
        double from = low - MARGIN * span;
        double unit = width / (span * (1 + 2 * MARGIN));
        double top = start + HEADER;
        double bottom = top + row * rows.size();
        double zero = left - from * unit;
        graphics.setColor(Theme.INK);
        title(graphics, panel.title(), left + width / 2, width + PAD, top - 34);
        graphics.setFont(NUMBER);
        graphics.setColor(Theme.SOFT);
        String unitName = panel.first().isShare() ? "percentage points" : "difference";
        Lettering.line(graphics, unitName, left + width / 2, top - 20, .5);
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(1.6));
        graphics.draw(new Line2D.Double(zero, top, zero, bottom));
        Lettering.line(graphics, "0", zero, bottom + 16, .5);
        for (int variant = 0; variant < rows.size(); variant++) {
            double y = top + (variant + .62) * row;
            Optional<PairedMean> mean = panel.effects().get(variant).map(Effect::mean);
            mean.ifPresent(known -> mark(graphics, known, zero, unit, y));
            boolean isClear = mean.filter(PairedMean::isClear).isPresent();
            number(
                    graphics,
                    numbers(panel, variant),
                    isClear,
                    new Point2D.Double(left + width / 2, y - 30),
                    width + PAD);
        }
    }

    /** Writes a title above a line, set smaller where it would reach into the heading. */
    private static void title(Graphics2D graphics, String text, double middle, double width, double above) {
        Font font = TITLE;
        List<String> lines = Lettering.wrap(text, font, width);
        while (Lettering.height(lines.size(), font) > HEADER - 34 && font.getSize2D() > SMALLEST_NAME) {
            font = font.deriveFont(font.getSize2D() - 1);
            lines = Lettering.wrap(text, font, width);
        }
        graphics.setFont(font);
        Lettering.lines(graphics, lines, middle, above - Lettering.height(lines.size(), font), .5);
    }

    /** Writes the numbers of an effect, set smaller where the next panel is too near. */
    private static void number(Graphics2D graphics, String text, boolean isClear, Point2D middle, double most) {
        Font font = Lettering.fit(text, NUMBER, most, SMALLEST_NAME);
        double width = Lettering.width(text, font) + 8;
        double height = Lettering.height(1, font);
        graphics.setColor(Theme.PAPER);
        graphics.fill(new Rectangle2D.Double(middle.getX() - width / 2, middle.getY() - height / 2, width, height));
        graphics.setFont(font);
        graphics.setColor(isClear ? Theme.INK : Theme.SOFT);
        Lettering.line(graphics, text, middle.getX(), middle.getY(), .5);
    }

    private static void mark(Graphics2D graphics, PairedMean mean, double zero, double unit, double y) {
        graphics.setColor(mean.isClear() ? Theme.BLUE : Theme.SOFT);
        graphics.setStroke(Theme.pen(4));
        graphics.draw(new Line2D.Double(zero + mean.low() * unit, y, zero + mean.high() * unit, y));
        double x = zero + mean.difference() * unit;
        graphics.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
    }
}

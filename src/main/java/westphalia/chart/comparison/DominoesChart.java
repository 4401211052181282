package westphalia.chart.comparison;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.comparison.PairedMean;

/**
 * Dominoes with scissors: a chain of events as a row of dominoes, each filled as far as the share of the runs in which
 * it falls, the base's row above and each variant's below; scissors where a variant cuts the chain.
 *
 * <p>A variant cuts before the first domino that falls less often than in the base by at least {@value #LEAST_LOSS} of
 * the runs and with a 95% interval that leaves out zero.
 */
public final class DominoesChart extends SheetPicture {
    private static final double LEAST_LOSS = .1;
    private static final double NAMES = 230;
    private static final double NAMES_IN_A_PANE = 132;
    private static final double HEADER = 104;
    private static final double ROW = 150;
    private static final double TILE = 84;
    private static final double SCISSORS = 38;
    private static final double LEGEND = 40;
    private static final String NOTE =
            "Filled: share of the runs in which the domino falls. Scissors: the first one that falls in fewer runs than"
                    + " in the base (10 points or more, 95% interval clear of 0).";
    private static final String SHORT_NOTE =
            "Filled: share of the runs in which it falls. Scissors: fewer than in the base.";
    private static final double WIDE_ENOUGH_FOR_THE_NOTE = 1200;
    private static final Font NAME = Theme.bold(Theme.AXIS);
    private static final Font LINK = Theme.font(Theme.NOTE);

    private final List<String> links;
    private final List<Double> base;
    private final List<Row> rows;
    private final double names;

    /**
     * One variant beside the base.
     *
     * @param links one number a link: the share of the runs in which it falls
     */
    public record Row(String variant, List<PairedMean> links) {
        public Row {
            links = List.copyOf(links);
        }

        /** The place of the link before which the chain is cut; -1 if it is not. */
        int cut() {
            for (int link = 0; link < links.size(); link++) {
                PairedMean mean = links.get(link);
                if (mean.isClear() && mean.difference() <= -LEAST_LOSS) {
                    return link;
                }
            }
            return -1;
        }
    }

    /**
     * A chart of a chain.
     *
     * @param links what each domino stands for, from the first to fall to the last
     * @param rows the variants, each with as many numbers as there are links
     */
    public DominoesChart(Heading heading, List<String> links, List<Row> rows) {
        this(
                heading,
                rows.isEmpty() ? List.of() : links,
                rows.isEmpty()
                        ? List.of()
                        : rows.get(0).links().stream().map(PairedMean::base).toList(),
                rows);
    }

    /**
     * A chart of a chain that nobody need cut.
     *
     * @param base the share of the base's runs in which each domino falls
     */
    public DominoesChart(Heading heading, List<String> links, List<Double> base, List<Row> rows) {
        super(heading, heading.format().isPane() ? 0 : HEADER + ROW * (rows.size() + 1) + LEGEND);
        this.names = heading.format().isPane() ? NAMES_IN_A_PANE : NAMES;
        this.links = List.copyOf(links);
        this.base = List.copyOf(base);
        this.rows = List.copyOf(rows);
    }

    @Override
    public String text() {
        if (links.isEmpty()) {
            return "There is no chain to show.";
        }
        if (rows.isEmpty()) {
            List<String> shares = new ArrayList<>();
            for (int link = 0; link < links.size(); link++) {
                shares.add(links.get(link) + " " + Figures.percent(base.get(link)));
            }
            return "Share of the runs in which each domino falls: " + String.join(", ", shares) + ".";
        }
        List<String> sentences = new ArrayList<>();
        for (Row row : rows) {
            List<String> shares = new ArrayList<>();
            for (int link = 0; link < links.size(); link++) {
                PairedMean mean = row.links().get(link);
                shares.add(
                        links.get(link) + " " + Figures.percent(mean.base()) + " → " + Figures.percent(mean.other()));
            }
            String cut = row.cut() < 0 ? "" : "; cut before: " + links.get(row.cut());
            sentences.add(row.variant() + ": " + String.join(", ", shares) + cut + ".");
        }
        return "Share of the runs in which each domino falls, base → variant. "
                + sentences.stream().collect(Collectors.joining(" "));
    }

    @Override
    protected boolean isEmpty() {
        return links.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double column = (body.getWidth() - names) / links.size();
        double left = body.getMinX() + names;
        Font font = LINK;
        for (String word : String.join(" ", links).split(" ", -1)) {
            font = Lettering.fit(word, font, column - 10, format().least());
        }
        double header = HEADER;
        for (String link : links) {
            int lines = Lettering.wrap(link, font, column - 8).size();
            header = Math.max(header, Lettering.height(lines, font) + 12);
        }
        for (int link = 0; link < links.size(); link++) {
            List<String> lines = Lettering.wrap(links.get(link), font, column - 8);
            graphics.setColor(Theme.INK);
            graphics.setFont(font);
            double top = body.getMinY() + header - 12 - Lettering.height(lines.size(), font);
            Lettering.lines(graphics, lines, left + (link + .5) * column, top, .5);
        }
        double height = Math.min(ROW * 1.3, (body.getHeight() - header - LEGEND) / (rows.size() + 1));
        double top = body.getMinY() + header;
        row(
                graphics,
                rows.isEmpty() ? "this run" : "base",
                base,
                -1,
                Theme.BLUE,
                new Rectangle2D.Double(left, top, column, height));
        for (Row row : rows) {
            top += height;
            List<Double> other = row.links().stream().map(PairedMean::other).toList();
            Rectangle2D first = new Rectangle2D.Double(left, top, column, height);
            row(graphics, row.variant(), other, row.cut(), Theme.ORANGE, first);
        }
        graphics.setColor(Theme.SOFT);
        String note = body.getWidth() < WIDE_ENOUGH_FOR_THE_NOTE ? SHORT_NOTE : NOTE;
        Font noteFont = Lettering.fit(note, Theme.font(Theme.SMALL), body.getWidth(), format().least());
        List<String> lines = Lettering.wrap(note, noteFont, body.getWidth());
        graphics.setFont(noteFont);
        Lettering.lines(
                graphics,
                lines,
                body.getMinX(),
                body.getMaxY() - LEGEND / 2 - Lettering.height(lines.size(), noteFont) / 2,
                0);
    }

    private void row(Graphics2D graphics, String name, List<Double> shares, int cut, Color color, Rectangle2D first) {
        double middle = first.getCenterY();
        graphics.setColor(Theme.INK);
        graphics.setFont(NAME);
        List<String> lines = Lettering.wrap(name, NAME, names - 20);
        double top = middle - Lettering.height(lines.size(), NAME) / 2;
        Lettering.lines(graphics, lines, first.getMinX() - names, top, 0);
        double wide = Math.min(TILE, first.getWidth() * .6);
        for (int link = 0; link < shares.size(); link++) {
            double x = first.getCenterX() + link * first.getWidth();
            if (link > 0) {
                double gap = (first.getWidth() - wide) / 2;
                arrow(graphics, x - first.getWidth() / 2 - gap + 6, x - wide / 2 - 6, middle);
            }
            tile(
                    graphics,
                    shares.get(link),
                    color,
                    new Rectangle2D.Double(x - wide / 2, first.getMinY() + 11, wide, first.getHeight() - 22));
            if (link == cut) {
                double between = link == 0 ? x - wide / 2 - 30 : x - first.getWidth() / 2;
                Scissors.draw(graphics, between, middle, SCISSORS, Theme.VERMILLION);
            }
        }
    }

    private static void arrow(Graphics2D graphics, double from, double to, double y) {
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(2));
        graphics.draw(new Line2D.Double(from, y, to, y));
        graphics.draw(new Line2D.Double(to - 9, y - 6, to, y));
        graphics.draw(new Line2D.Double(to - 9, y + 6, to, y));
    }

    private static void tile(Graphics2D graphics, double share, Color color, Rectangle2D place) {
        RoundRectangle2D tile =
                new RoundRectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight(), 14, 14);
        graphics.setColor(Theme.PALE);
        graphics.fill(tile);
        double filled = place.getHeight() * share;
        graphics.setColor(Theme.tint(color, .55));
        graphics.fill(
                new RoundRectangle2D.Double(place.getX(), place.getMaxY() - filled, place.getWidth(), filled, 14, 14));
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(2));
        graphics.draw(tile);
        graphics.setColor(Theme.INK);
        graphics.setFont(Lettering.fit(Figures.percent(share), NAME, place.getWidth() - 2, 9));
        Lettering.line(graphics, Figures.percent(share), place.getCenterX(), place.getCenterY(), .5);
    }
}

package westphalia.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Format;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.ensemble.Recogniser;

/**
 * State by state: in how many runs each recognises a claimant, when at the median, and what history did, with the states
 * that recognise most often first.
 *
 * <p>The list runs down one column after the other, on a sheet as high as it needs. States that recognise neither in a
 * run nor in history are left out and counted; so are, of very many, those that recognise least often.
 */
public final class RecognisersChart extends SheetPicture {
    private static final int MOST = 120;
    private static final double ROW = 25;
    private static final double LEGEND = 44;
    private static final double HEAD = 32;
    private static final double COLUMN = 480;
    private static final double GAP = 36;
    private static final double NAME = .28;
    private static final double SHARE = .125;
    private static final double MONTH = .195;
    private static final double OBSERVED = .24;
    private static final double LEAST_NAME = 13;
    private static final double DOT = 11;
    private static final double HALF = .5;
    private static final Font TEXT = Theme.font(Theme.SMALL);
    private static final Font SMALL_HEAD = Theme.bold(Theme.SMALL - 2);
    private static final Color BAR = Theme.tint(Theme.BLUE, .55);

    private final List<Recogniser> rows;
    private final int others;
    private final int more;
    private final Map<String, Double> variant;
    private final Map<String, String> names;
    private final String history;

    /**
     * A list of the states.
     *
     * @param all the rows of one claimant, in the order in which they are shown
     * @param names names of states by ISO3; a state without a name is written as its code
     * @param until the last month that history covers, if there is any
     */
    public RecognisersChart(Heading heading, List<Recogniser> all, Map<String, String> names, @Nullable Long until) {
        this(heading, all, Map.of(), names, until);
    }

    /**
     * A list that lays a variant beside its base.
     *
     * @param all the rows of one claimant in the base
     * @param variant the share of the variant's runs, by ISO3; empty if there is no variant
     */
    public RecognisersChart(
            Heading heading,
            List<Recogniser> all,
            Map<String, Double> variant,
            Map<String, String> names,
            @Nullable Long until) {
        this(heading, all, interesting(all, variant), variant, names, until);
    }

    private static List<Recogniser> interesting(List<Recogniser> all, Map<String, Double> variant) {
        return all.stream()
                .filter(row -> row.isOfInterest() || variant.getOrDefault(row.state(), 0.0) > 0)
                .toList();
    }

    /** Those that recognise most often, and all that recognised in history, in the order they come in. */
    private static List<Recogniser> shown(List<Recogniser> all) {
        long inHistory = all.stream().filter(row -> row.observedMonth() != null).count();
        Set<String> shown = all.stream()
                .filter(row -> row.observedMonth() == null)
                .limit(Math.max(0, MOST - inHistory))
                .map(Recogniser::state)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.observedMonth() != null || shown.contains(row.state()))
                .toList();
    }

    private RecognisersChart(
            Heading heading,
            List<Recogniser> all,
            List<Recogniser> interesting,
            Map<String, Double> variant,
            Map<String, String> names,
            @Nullable Long until) {
        super(
                heading,
                LEGEND + HEAD + ROW * perColumn(heading, shown(interesting).size()));
        this.rows = shown(interesting);
        this.variant = Map.copyOf(variant);
        this.names = Map.copyOf(names);
        this.more = interesting.size() - rows.size();
        this.others = all.size() - interesting.size();
        this.history = until == null ? "no history is given" : "history, to " + Theme.month(until);
    }

    private static int columns(Format format) {
        return Math.max(1, (int) (format.width() / (COLUMN + GAP)));
    }

    private static int perColumn(Heading heading, int rows) {
        int columns = columns(heading.format());
        return (rows + columns - 1) / columns;
    }

    private String name(Recogniser row) {
        return names.getOrDefault(row.state(), row.state());
    }

    @Override
    protected boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        int columns = columns(format());
        int perColumn = (rows.size() + columns - 1) / columns;
        double width = (body.getWidth() - GAP * (columns - 1)) / columns;
        legend(graphics, body);
        for (int place = 0; place < rows.size(); place++) {
            int column = place / perColumn;
            double left = body.getMinX() + column * (width + GAP);
            double top = body.getMinY() + LEGEND;
            if (place % perColumn == 0) {
                head(graphics, new Rectangle2D.Double(left, top, width, HEAD));
            }
            row(
                    graphics,
                    rows.get(place),
                    new Rectangle2D.Double(left, top + HEAD + place % perColumn * ROW, width, ROW));
        }
    }

    private void legend(Graphics2D graphics, Rectangle2D body) {
        double middle = body.getMinY() + LEGEND / 3;
        graphics.setColor(BAR);
        graphics.fill(new Rectangle2D.Double(body.getMinX(), middle - 8, 30, 16));
        graphics.setColor(Theme.INK);
        String share = variant.isEmpty()
                ? "share of the runs, line: its 95% interval"
                : "share of the base's runs, line: its 95% interval, red: the variant's share";
        String end = history + left().stream().map(part -> " · " + part).collect(Collectors.joining());
        Font font = Lettering.fit(share + end, Theme.font(Theme.NOTE), body.getWidth() - 120, 10);
        graphics.setFont(font);
        Lettering.line(graphics, share, body.getMinX() + 40, middle, 0);
        double next = body.getMinX() + 40 + Lettering.width(share, font) + 34;
        graphics.fill(new Ellipse2D.Double(next, middle - DOT / 2, DOT, DOT));
        Lettering.line(graphics, end, next + DOT + 8, middle, 0);
    }

    /** How many states are not shown, and why. */
    private List<String> left() {
        List<String> left = new ArrayList<>();
        if (more > 0) {
            left.add(more + " more states recognise in fewer runs");
        }
        if (others > 0) {
            left.add(others + " states never do");
        }
        return left;
    }

    private void head(Graphics2D graphics, Rectangle2D place) {
        graphics.setColor(Theme.SOFT);
        graphics.setFont(SMALL_HEAD);
        double width = place.getWidth();
        double middle = place.getCenterY();
        Lettering.line(graphics, "state", place.getMinX(), middle, 0);
        Lettering.line(graphics, variant.isEmpty() ? "runs" : "base", place.getMinX() + width * NAME, middle, 0);
        Lettering.line(
                graphics, variant.isEmpty() ? "median" : "variant", place.getMaxX() - width * OBSERVED - 8, middle, 1);
        Lettering.line(graphics, "history", place.getMaxX(), middle, 1);
        graphics.setStroke(Theme.pen(1.4));
        graphics.draw(new Line2D.Double(place.getMinX(), place.getMaxY() - 3, place.getMaxX(), place.getMaxY() - 3));
    }

    private void row(Graphics2D graphics, Recogniser row, Rectangle2D place) {
        double width = place.getWidth();
        double middle = place.getCenterY();
        double left = place.getMinX() + width * NAME;
        double full = width * (1 - NAME - SHARE - MONTH - OBSERVED);
        graphics.setColor(Theme.PALE);
        graphics.fill(new Rectangle2D.Double(left, middle - 8, full, 16));
        graphics.setColor(BAR);
        graphics.fill(new Rectangle2D.Double(left, middle - 8, full * row.share(), 16));
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(1.4));
        graphics.draw(new Line2D.Double(left + full * row.low(), middle, left + full * row.high(), middle));
        graphics.setFont(Lettering.fit(name(row), TEXT, width * NAME - 8, LEAST_NAME));
        boolean isTooLong = Lettering.width(name(row), graphics.getFont()) > width * NAME - 8;
        graphics.setFont(isTooLong ? TEXT : graphics.getFont());
        Lettering.line(graphics, isTooLong ? row.state() : name(row), place.getMinX(), middle, 0);
        graphics.setFont(TEXT);
        Lettering.line(graphics, Figures.percent(row.share()), left + full + width * SHARE - 10, middle, 1);
        Double twin = variant.get(row.state());
        graphics.setColor(twin == null ? Theme.SOFT : Theme.VERMILLION);
        if (twin != null) {
            graphics.fill(new Rectangle2D.Double(left + full * twin - 2, middle - 10, 4, 20));
        }
        Lettering.line(
                graphics,
                twin == null ? month(row.medianMonth()) : Figures.percent(twin),
                place.getMaxX() - width * OBSERVED - 8,
                middle,
                1);
        if (row.observedMonth() != null) {
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, month(row.observedMonth()), place.getMaxX(), middle, 1);
            double x = place.getMaxX() - width * OBSERVED + 6;
            graphics.fill(new Ellipse2D.Double(x, middle - DOT / 2, DOT, DOT));
        }
    }

    private static String month(@Nullable Long month) {
        return month == null ? "" : Theme.month(month);
    }

    @Override
    public String text() {
        if (rows.isEmpty()) {
            return "No state recognises in any run or in history.";
        }
        long often = rows.stream().filter(row -> row.share() >= HALF).count();
        return often + " states recognise in at least half of the runs"
                + (variant.isEmpty() ? ". " : " of the base; base → variant: ")
                + rows.stream().map(this::inWords).collect(Collectors.joining("; ")) + "."
                + left().stream().map(part -> " " + part + ".").collect(Collectors.joining());
    }

    private String inWords(Recogniser row) {
        Long median = row.medianMonth();
        Long observed = row.observedMonth();
        Double twin = variant.get(row.state());
        return name(row) + " " + Figures.percent(row.share())
                + (twin == null ? "" : " → " + Figures.percent(twin))
                + (median == null ? "" : " (" + Theme.month(median) + ")")
                + (observed == null ? "" : ", in history " + Theme.month(observed));
    }
}

package westphalia.chart.ballot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Sheet;
import westphalia.chart.drawing.Theme;
import westphalia.result.DraftTally;

/**
 * Who stood with whom: states by drafts, each cell the answer the state gave in most runs, filled as far as the share
 * of the runs in which it gave it.
 *
 * <p>Permanent members stand on top; elected members follow in the order in which they first sat. The picture grows
 * with the number of states.
 */
public final class VetoCoalitionChart extends DraftsPicture {
    private static final double LABELS = 250;
    private static final double SIDE = 270;
    private static final double LEAST_COLUMN = 44;
    private static final double WIDEST_COLUMN = 150;
    private static final double LEAST_ROW = 27;
    private static final double HIGHEST_ROW = 40;
    private static final double GROUP_GAP = 10;
    private static final double HEADER_WIDTH = 210;
    private static final Font HEADER = Theme.font(Theme.SMALL);
    private static final Font MONTH = Theme.bold(Theme.SMALL);
    /** Headers rise at 45 degrees. */
    private static final double SLOPE = Math.sqrt(.5);

    /** How far the starts of two lines of a header lie apart. */
    private static final double LINE = Lettering.height(1, HEADER) / SLOPE;

    private final List<List<String>> groups;
    private final Layout layout;

    /**
     * How large everything is drawn.
     *
     * @param headers by draft, its lines
     * @param column the width of a draft
     * @param row the height of a member
     * @param above the height of the headers
     */
    private record Layout(List<List<String>> headers, double column, double row, double above, Sheet sheet) {
        static Layout of(Heading heading, List<DraftTally> tallies, List<List<String>> groups) {
            int columns = Math.max(1, tallies.size());
            double room = heading.format().width() - 80 - LABELS - SIDE;
            double column = Math.max(LEAST_COLUMN, Math.min(WIDEST_COLUMN, room / columns));
            List<List<String>> headers =
                    tallies.stream().map(tally -> lines(tally, column)).toList();
            double longest = 0;
            double reach = column * columns + SIDE;
            for (int i = 0; i < headers.size(); i++) {
                List<String> lines = headers.get(i);
                double length =
                        Math.max(Lettering.width(lines, HEADER), Lettering.width(lines.get(0), font(0, lines.size())));
                longest = Math.max(longest, length);
                reach = Math.max(reach, (i + 1) * column + length * SLOPE);
            }
            double above = longest * SLOPE + 30;
            int width = (int) Math.max(heading.format().width(), 80 + LABELS + reach);
            int rows = Math.max(1, groups.stream().mapToInt(List::size).sum());
            double gaps = GROUP_GAP * groups.size();
            Sheet usual = Sheet.of(heading, width, heading.format().height());
            double fair = (usual.body().getHeight() - above - gaps) / rows;
            double row = Math.max(LEAST_ROW, Math.min(HIGHEST_ROW, fair));
            return new Layout(headers, column, row, above, Sheet.around(heading, width, above + gaps + row * rows));
        }
    }

    /**
     * A chart of these drafts, which should come before one body.
     *
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public VetoCoalitionChart(Heading heading, List<DraftTally> tallies, Map<String, String> names) {
        this(heading, Tallies.inTime(tallies), groups(tallies, names), names);
    }

    private VetoCoalitionChart(
            Heading heading, List<DraftTally> tallies, List<List<String>> groups, Map<String, String> names) {
        this(heading, tallies, groups, names, Layout.of(heading, tallies, groups));
    }

    private VetoCoalitionChart(
            Heading heading,
            List<DraftTally> tallies,
            List<List<String>> groups,
            Map<String, String> names,
            Layout layout) {
        super(heading, layout.sheet, tallies, names);
        this.groups = groups;
        this.layout = layout;
    }

    /** The month, then the title in as many lines as the column's width lets stand side by side. */
    private static List<String> lines(DraftTally tally, double column) {
        int most = (int) (column / LINE);
        String month = Theme.month(tally.month());
        if (most < 2) {
            return List.of(month + ": " + tally.title());
        }
        double width = HEADER_WIDTH;
        List<String> title = Lettering.wrap(tally.title(), HEADER, width);
        while (title.size() > most - 1) {
            width += 20;
            title = Lettering.wrap(tally.title(), HEADER, width);
        }
        List<String> lines = new ArrayList<>(title);
        lines.add(0, month);
        return lines;
    }

    private static List<List<String>> groups(List<DraftTally> tallies, Map<String, String> names) {
        TreeSet<String> permanent = new TreeSet<>();
        TreeMap<String, Long> firstSat = new TreeMap<>();
        for (DraftTally tally : tallies) {
            for (DraftTally.Member member : tally.members()) {
                if (member.isPermanent()) {
                    permanent.add(member.state());
                } else {
                    firstSat.putIfAbsent(member.state(), tally.month());
                }
            }
        }
        TreeMap<Long, List<String>> elected = new TreeMap<>();
        firstSat.forEach((state, month) ->
                elected.computeIfAbsent(month, any -> new ArrayList<>()).add(state));
        List<List<String>> groups = new ArrayList<>();
        if (!permanent.isEmpty()) {
            groups.add(List.copyOf(permanent));
        }
        elected.values()
                .forEach(states -> groups.add(states.stream()
                        .sorted(Comparator.comparing(state -> names.getOrDefault(state, state)))
                        .toList()));
        return groups;
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double left = body.getMinX() + LABELS;
        double y = body.getMinY() + layout.above;
        for (int i = 0; i < layout.headers.size(); i++) {
            header(graphics, layout.headers.get(i), left + (i + .5) * layout.column, y - 14);
            spots.add(
                    new Rectangle2D.Double(left + i * layout.column, body.getMinY(), layout.column, layout.above),
                    tallies.get(i).draft());
        }
        for (int i = 0; i < groups.size(); i++) {
            for (String state : groups.get(i)) {
                row(graphics, state, i == 0, left, y);
                y += layout.row;
            }
            y += GROUP_GAP / 2;
            if (i < groups.size() - 1) {
                graphics.setColor(i == 0 ? Theme.INK : Theme.GRID);
                graphics.setStroke(Theme.pen(i == 0 ? 2 : 1));
                double right = left + layout.column * tallies.size();
                graphics.draw(new Line2D.Double(body.getMinX(), y, right, y));
            }
            y += GROUP_GAP / 2;
        }
        legend(graphics, left + layout.column * tallies.size() + 30);
    }

    private static void header(Graphics2D graphics, List<String> lines, double x, double y) {
        AffineTransform before = graphics.getTransform();
        graphics.setColor(Theme.INK);
        for (int i = 0; i < lines.size(); i++) {
            graphics.translate(x + (i - (lines.size() - 1) / 2.0) * LINE, y);
            graphics.rotate(-Math.PI / 4);
            graphics.setFont(font(i, lines.size()));
            Lettering.line(graphics, lines.get(i), 0, 0, 0);
            graphics.setTransform(before);
        }
    }

    private static Font font(int line, int lines) {
        return line == 0 && lines > 1 ? MONTH : HEADER;
    }

    private void row(Graphics2D graphics, String state, boolean isPermanent, double left, double top) {
        String name = names.getOrDefault(state, state);
        Font font = isPermanent ? Theme.bold(Theme.NOTE) : Theme.font(Theme.NOTE);
        graphics.setFont(Lettering.fit(name, font, LABELS - 14, 12));
        graphics.setColor(Theme.INK);
        Lettering.line(graphics, name, left - 12, top + layout.row / 2, 1);
        spots.add(
                new Rectangle2D.Double(left - LABELS, top, LABELS + layout.column * tallies.size(), layout.row), state);
        for (int i = 0; i < tallies.size(); i++) {
            DraftTally tally = tallies.get(i);
            Rectangle2D cell =
                    new Rectangle2D.Double(left + i * layout.column + 2, top + 1.5, layout.column - 4, layout.row - 3);
            tally.members().stream()
                    .filter(member -> member.state().equals(state))
                    .findFirst()
                    .ifPresent(member -> AnswerCell.draw(graphics, tally, member, cell));
        }
    }

    private void legend(Graphics2D graphics, double left) {
        double width = body().getMaxX() - left;
        double top = AnswerLegend.column(graphics, left, body().getMinY() + layout.above, width);
        graphics.setColor(Theme.SOFT);
        graphics.setFont(Theme.font(Theme.SMALL));
        String note = "A cell is filled as far as the share of the runs in which the state answered so."
                + " Empty: not a member. Bold names: permanent members.";
        Lettering.lines(graphics, Lettering.wrap(note, graphics.getFont(), width), left, top + 6, 0);
    }
}

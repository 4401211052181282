package westphalia.chart.ballot;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import westphalia.chart.Spots;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Pickable;
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
public final class VetoCoalitionChart implements Pickable {
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

    private final Heading heading;
    private final Sheet sheet;
    private final Spots spots = new Spots();
    private final List<DraftTally> tallies;
    private final List<List<String>> groups;
    private final Map<String, String> names;
    private final List<List<String>> headers;
    private final double column;
    private final double row;
    private final double header;

    /**
     * A chart of these drafts, which should come before one body.
     *
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public VetoCoalitionChart(Heading heading, List<DraftTally> tallies, Map<String, String> names) {
        this.heading = heading;
        this.tallies = Tallies.inTime(tallies);
        this.names = Map.copyOf(names);
        this.groups = groups(this.tallies, names);
        int columns = Math.max(1, this.tallies.size());
        double room = heading.format().width() - 80 - LABELS - SIDE;
        this.column = Math.max(LEAST_COLUMN, Math.min(WIDEST_COLUMN, room / columns));
        this.headers = this.tallies.stream().map(this::header).toList();
        double longest = 0;
        double reach = column * columns + SIDE;
        for (int i = 0; i < headers.size(); i++) {
            List<String> lines = headers.get(i);
            double length =
                    Math.max(Lettering.width(lines, HEADER), Lettering.width(lines.get(0), font(0, lines.size())));
            longest = Math.max(longest, length);
            reach = Math.max(reach, (i + 1) * column + length * SLOPE);
        }
        this.header = longest * SLOPE + 30;
        int width = (int) Math.max(heading.format().width(), 80 + LABELS + reach);
        int rows = Math.max(1, groups.stream().mapToInt(List::size).sum());
        double gaps = GROUP_GAP * groups.size();
        Sheet usual = Sheet.of(heading, width, heading.format().height());
        double fair = (usual.body().getHeight() - header - gaps) / rows;
        this.row = Math.max(LEAST_ROW, Math.min(HIGHEST_ROW, fair));
        this.sheet = Sheet.around(heading, width, header + gaps + row * rows);
    }

    /** The month, then the title in as many lines as the column's width lets stand side by side. */
    private List<String> header(DraftTally tally) {
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
    public Dimension size() {
        return sheet.size();
    }

    @Override
    public String title() {
        return heading.title();
    }

    @Override
    public String text() {
        return tallies.isEmpty() ? "No draft came up." : Tallies.inWords(tallies, names);
    }

    @Override
    public @Nullable String at(Point2D point) {
        return spots.at(point);
    }

    @Override
    public Map<String, Point2D> places() {
        return spots.places();
    }

    @Override
    public void draw(Graphics2D graphics) {
        spots.clear();
        sheet.draw(graphics);
        if (tallies.isEmpty()) {
            sheet.say(graphics, "No draft came up.");
            return;
        }
        double left = sheet.body().getMinX() + LABELS;
        double y = sheet.body().getMinY() + header;
        for (int i = 0; i < headers.size(); i++) {
            header(graphics, headers.get(i), left + (i + .5) * column, y - 14);
            spots.add(
                    new Rectangle2D.Double(left + i * column, sheet.body().getMinY(), column, header),
                    tallies.get(i).draft());
        }
        for (int i = 0; i < groups.size(); i++) {
            for (String state : groups.get(i)) {
                row(graphics, state, i == 0, left, y);
                y += row;
            }
            y += GROUP_GAP / 2;
            if (i < groups.size() - 1) {
                graphics.setColor(i == 0 ? Theme.INK : Theme.GRID);
                graphics.setStroke(Theme.pen(i == 0 ? 2 : 1));
                double right = left + column * tallies.size();
                graphics.draw(new Line2D.Double(sheet.body().getMinX(), y, right, y));
            }
            y += GROUP_GAP / 2;
        }
        legend(graphics, left + column * tallies.size() + 30);
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
        Lettering.line(graphics, name, left - 12, top + row / 2, 1);
        spots.add(new Rectangle2D.Double(left - LABELS, top, LABELS + column * tallies.size(), row), state);
        for (int i = 0; i < tallies.size(); i++) {
            DraftTally tally = tallies.get(i);
            Rectangle2D cell = new Rectangle2D.Double(left + i * column + 2, top + 1.5, column - 4, row - 3);
            tally.members().stream()
                    .filter(member -> member.state().equals(state))
                    .findFirst()
                    .ifPresent(member -> AnswerCell.draw(graphics, tally, member, cell));
        }
    }

    private void legend(Graphics2D graphics, double left) {
        double width = sheet.body().getMaxX() - left;
        double top = AnswerLegend.column(graphics, left, sheet.body().getMinY() + header, width);
        graphics.setColor(Theme.SOFT);
        graphics.setFont(Theme.font(Theme.SMALL));
        String note = "A cell is filled as far as the share of the runs in which the state answered so."
                + " Empty: not a member. Bold names: permanent members.";
        Lettering.lines(graphics, Lettering.wrap(note, graphics.getFont(), width), left, top + 6, 0);
    }
}

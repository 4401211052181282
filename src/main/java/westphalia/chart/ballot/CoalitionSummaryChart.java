package westphalia.chart.ballot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Sheet;
import westphalia.chart.drawing.Theme;
import westphalia.result.DraftTally;

/**
 * The veto coalitions where there is little room: each permanent member's answer to each draft, the elected ones
 * summed.
 */
public final class CoalitionSummaryChart extends DraftsPicture {
    private static final double SHARE_OF_NAMES = .25;
    private static final double LEGEND = 34;
    private static final double ELECTED_ROWS = 2.2;
    private static final Font NAME = Theme.bold(Theme.NOTE);
    private static final Font SMALL = Theme.font(Theme.SMALL);

    private final List<String> permanent;

    /**
     * A chart of these drafts, which should come before one body.
     *
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public CoalitionSummaryChart(Heading heading, List<DraftTally> tallies, Map<String, String> names) {
        super(heading, Sheet.of(heading), Tallies.inTime(tallies), names);
        TreeSet<String> found = new TreeSet<>();
        tallies.forEach(tally -> tally.members().stream()
                .filter(DraftTally.Member::isPermanent)
                .forEach(member -> found.add(member.state())));
        this.permanent = List.copyOf(found);
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double left = body.getMinX() + body.getWidth() * SHARE_OF_NAMES;
        double column = (body.getMaxX() - left) / tallies.size();
        Font font = Lettering.fit("2008", SMALL, column - 4, format().least());
        int every = (int) Math.max(1, Math.ceil((Lettering.width("2008", font) + 4) / column));
        double header = Lettering.height(2, font) + 6;
        double row = (body.getHeight() - header - LEGEND) / (permanent.size() + ELECTED_ROWS);
        graphics.setFont(font);
        graphics.setColor(Theme.INK);
        for (int place = 0; place < tallies.size(); place++) {
            spots.add(
                    new Rectangle2D.Double(left + place * column, body.getMinY(), column, body.getHeight() - LEGEND),
                    tallies.get(place).draft());
            List<String> month = place % every > 0
                    ? List.of()
                    : List.of(Theme.month(tallies.get(place).month()).split(" ", -1));
            Lettering.lines(graphics, month, left + (place + .5) * column, body.getMinY(), .5);
        }
        double y = body.getMinY() + header;
        for (String state : permanent) {
            spots.add(new Rectangle2D.Double(body.getMinX(), y, body.getWidth(), row), state);
            name(graphics, names.getOrDefault(state, state), left, y + row / 2, body);
            for (int place = 0; place < tallies.size(); place++) {
                cell(
                        graphics,
                        tallies.get(place),
                        state,
                        new Rectangle2D.Double(left + place * column + 2, y + 2, column - 4, row - 4));
            }
            y += row;
        }
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(2));
        graphics.draw(new Line2D.Double(body.getMinX(), y + 2, body.getMaxX(), y + 2));
        name(graphics, "the elected", left, y + row * ELECTED_ROWS / 2, body);
        for (int place = 0; place < tallies.size(); place++) {
            elected(
                    graphics,
                    tallies.get(place),
                    new Rectangle2D.Double(left + place * column + 2, y + 6, column - 4, row * ELECTED_ROWS - 8));
        }
        AnswerLegend.compact(graphics, body.getMinX(), body.getMaxX(), body.getMaxY() - LEGEND / 2 + 4);
    }

    private void name(Graphics2D graphics, String name, double right, double middle, Rectangle2D body) {
        graphics.setColor(Theme.INK);
        graphics.setFont(Lettering.fit(name, NAME, right - body.getMinX() - 10, format().least()));
        Lettering.line(graphics, name, right - 8, middle, 1);
    }

    private static void cell(Graphics2D graphics, DraftTally tally, String state, Rectangle2D cell) {
        tally.members().stream()
                .filter(member -> member.state().equals(state))
                .findFirst()
                .ifPresent(member -> AnswerCell.draw(graphics, tally, member, cell));
    }

    private static void elected(Graphics2D graphics, DraftTally tally, Rectangle2D cell) {
        graphics.setColor(Theme.PALE);
        graphics.fill(cell);
        double members =
                tally.members().stream().filter(member -> !member.isPermanent()).count();
        double floor = cell.getMaxY();
        floor = part(graphics, tally, cell, floor, Answer.YES, members, DraftTally.Member::yes);
        floor = part(graphics, tally, cell, floor, Answer.ABSTAIN, members, DraftTally.Member::abstain);
        part(graphics, tally, cell, floor, Answer.NO, members, DraftTally.Member::no);
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1));
        graphics.draw(cell);
    }

    private static double part(
            Graphics2D graphics,
            DraftTally tally,
            Rectangle2D cell,
            double floor,
            Answer answer,
            double members,
            ToIntFunction<DraftTally.Member> votes) {
        double mean = tally.members().stream()
                        .filter(member -> !member.isPermanent())
                        .mapToInt(votes)
                        .sum()
                / (double) Math.max(1, tally.runs());
        double height = members == 0 ? 0 : cell.getHeight() * mean / members;
        Rectangle2D bar = new Rectangle2D.Double(cell.getX(), floor - height, cell.getWidth(), height);
        answer.fill(graphics, bar, Tallies.isExpected(tally));
        String text = Figures.count(mean);
        if (height > 18 && Lettering.width(text, SMALL) + 8 < cell.getWidth()) {
            double plate = Lettering.width(text, SMALL) + 8;
            graphics.setColor(Theme.PAPER);
            graphics.fill(new Rectangle2D.Double(cell.getCenterX() - plate / 2, bar.getCenterY() - 10, plate, 20));
            graphics.setColor(Theme.INK);
            graphics.setFont(SMALL);
            Lettering.line(graphics, text, cell.getCenterX(), bar.getCenterY(), .5);
        }
        return floor - height;
    }
}

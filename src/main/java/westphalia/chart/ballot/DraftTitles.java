package westphalia.chart.ballot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.DraftTally;

/** Months and titles below the columns of a chart of drafts; neighbours of the same title share it. */
final class DraftTitles {
    private static final Font MONTH = Theme.font(Theme.AXIS);
    private static final Font TITLE = Theme.font(Theme.SMALL);
    private static final double LEAST = 16;
    private static final int MOST_LINES = 5;
    private static final int MOST_LINES_WHERE_NARROW = 1;

    private final List<DraftTally> tallies;
    private final double left;
    private final double slot;
    private final Font monthFont;
    private final int monthLines;
    private final Font titleFont;
    private final List<Group> groups;

    private record Group(int first, int last, List<String> lines) {}

    DraftTitles(List<DraftTally> tallies, double left, double slot) {
        this(tallies, left, slot, Integer.MAX_VALUE);
    }

    /** Where there is little room: a title that would take more than one line is left out. */
    static DraftTitles narrow(List<DraftTally> tallies, double left, double slot) {
        return new DraftTitles(tallies, left, slot, MOST_LINES_WHERE_NARROW);
    }

    private DraftTitles(List<DraftTally> tallies, double left, double slot, int mostLines) {
        this.tallies = tallies;
        this.left = left;
        this.slot = slot;
        this.monthFont = Lettering.fit("2008", mostLines < MOST_LINES ? TITLE : MONTH, slot - 6, 8);
        this.monthLines = Lettering.width("Sep 2008", monthFont) > slot - 8 ? 2 : 1;
        Font font = TITLE;
        List<Group> laid = groups(font);
        while (font.getSize2D() > LEAST && lines(laid) > MOST_LINES) {
            font = font.deriveFont(font.getSize2D() - 1);
            laid = groups(font);
        }
        this.titleFont = font;
        this.groups = laid.stream()
                .map(group -> group.lines.size() <= mostLines ? group : new Group(group.first, group.last, List.of()))
                .toList();
    }

    private List<Group> groups(Font font) {
        List<Group> laid = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tallies.size(); i++) {
            if (i == tallies.size()
                    || !tallies.get(i).title().equals(tallies.get(first).title())) {
                String title = tallies.get(first).title();
                laid.add(new Group(first, i - 1, Lettering.wrap(title, font, (i - first) * slot - 14)));
                first = i;
            }
        }
        return laid;
    }

    private static int lines(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.lines.size()).max().orElse(0);
    }

    /** Whether all titles fit without becoming a column of single words. */
    boolean fits() {
        return lines(groups) <= MOST_LINES;
    }

    double height() {
        return Lettering.height(monthLines, monthFont) + Lettering.height(lines(groups), titleFont) + 22;
    }

    void draw(Graphics2D graphics, double top) {
        graphics.setColor(Theme.INK);
        graphics.setFont(monthFont);
        for (int i = 0; i < tallies.size(); i++) {
            String month = Theme.month(tallies.get(i).month());
            List<String> lines = monthLines == 1 ? List.of(month) : List.of(month.split(" ", -1));
            Lettering.lines(graphics, lines, left + (i + .5) * slot, top, .5);
        }
        double bracket = top + Lettering.height(monthLines, monthFont) + 5;
        graphics.setStroke(Theme.pen(1.5));
        graphics.setFont(titleFont);
        for (Group group : groups) {
            double from = left + group.first * slot + 6;
            double to = left + (group.last + 1) * slot - 6;
            graphics.setColor(Theme.SOFT);
            graphics.draw(new Line2D.Double(from, bracket, to, bracket));
            graphics.setColor(Theme.INK);
            Lettering.lines(graphics, group.lines, (from + to) / 2, bracket + 3, .5);
        }
    }
}

package westphalia.chart.ballot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Hatching;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Sheet;
import westphalia.chart.drawing.Theme;
import westphalia.model.institution.DecisionRule;
import westphalia.result.DraftTally;

/**
 * Which wall stopped each draft: the yes votes it won or could expect against the votes it needs, and above them the
 * permanent members whose no blocked it.
 */
public final class WallChart extends DraftsPicture {
    private static final double GUTTER = 190;
    private static final double NARROW_GUTTER = 104;
    /** The width from which a pane has room for all titles. */
    private static final int ROOMY = 1500;

    private static final double WIDEST_SLOT = 240;
    /** Wider the picture does not become, however long the titles. */
    private static final int WIDEST = 4000;

    private static final double LEAST_BARS = 280;
    private static final double OUTCOMES = 70;
    private static final double VETO_ROW = 38;
    private static final double NARROW_ROW = 26;
    private static final double LEAST_FOR_A_LEGEND = 260;
    private static final Font VALUE = Theme.bold(Theme.AXIS);
    private static final Font AXIS = Theme.font(Theme.AXIS);
    private static final Font NOTE = Theme.font(Theme.NOTE);
    private static final Font SMALL = Theme.font(Theme.SMALL);

    private final List<String> blockers;
    private final List<DecisionRule> rules;
    private final double slot;
    private final double left;
    private final double gutter;
    private final boolean isNarrow;

    /**
     * How large everything is drawn.
     *
     * @param slot the width of a draft
     * @param gutter the width of what stands left of all drafts
     */
    private record Layout(boolean isNarrow, double slot, double gutter, Sheet sheet) {
        static Layout of(Heading heading, List<DraftTally> tallies) {
            int width = heading.format().width();
            if (heading.format().isPane() && width < ROOMY) {
                return new Layout(true, slot(width - 40 - NARROW_GUTTER, tallies), NARROW_GUTTER, Sheet.of(heading));
            }
            while (width < WIDEST && !titles(width, tallies).fits()) {
                width += 200;
            }
            double rows = VETO_ROW * Math.max(1, blockers(tallies).size());
            double height = OUTCOMES + rows + 90 + titles(width, tallies).height() + LEAST_BARS;
            return new Layout(false, roomySlot(width, tallies), GUTTER, Sheet.around(heading, width, height));
        }

        private static double slot(double room, List<DraftTally> tallies) {
            return Math.min(WIDEST_SLOT, room / Math.max(1, tallies.size()));
        }

        private static double roomySlot(int width, List<DraftTally> tallies) {
            return slot(width - 80 - GUTTER, tallies);
        }

        private static DraftTitles titles(int width, List<DraftTally> tallies) {
            return new DraftTitles(tallies, 0, roomySlot(width, tallies));
        }
    }

    /**
     * A chart of the drafts about one claimant before a body with permanent members.
     *
     * @param tallies drafts; those of other claimants or bodies without permanent members are passed over
     * @param claimant the claimant's id
     * @param rules the rule by which a draft is decided, by its id
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public WallChart(
            Heading heading,
            List<DraftTally> tallies,
            String claimant,
            Function<String, DecisionRule> rules,
            Map<String, String> names) {
        this(heading, about(tallies, claimant), rules, names);
    }

    private WallChart(
            Heading heading,
            List<DraftTally> tallies,
            Function<String, DecisionRule> rules,
            Map<String, String> names) {
        this(heading, tallies, rules, names, Layout.of(heading, tallies));
    }

    private WallChart(
            Heading heading,
            List<DraftTally> tallies,
            Function<String, DecisionRule> rules,
            Map<String, String> names,
            Layout layout) {
        super(heading, layout.sheet, tallies, names);
        this.rules = tallies.stream().map(tally -> rules.apply(tally.draft())).toList();
        this.blockers = blockers(tallies);
        this.isNarrow = layout.isNarrow;
        this.gutter = layout.gutter;
        this.slot = layout.slot;
        this.left = body().getMinX() + gutter + (body().getWidth() - gutter - slot * tallies.size()) / 2;
    }

    private static List<DraftTally> about(List<DraftTally> tallies, String claimant) {
        return Tallies.inTime(tallies.stream()
                .filter(tally -> tally.claimant().equals(claimant))
                .filter(tally -> tally.members().stream().anyMatch(DraftTally.Member::isPermanent))
                .toList());
    }

    private DraftTitles titles() {
        return isNarrow ? DraftTitles.narrow(tallies, left, slot) : new DraftTitles(tallies, left, slot);
    }

    /** The members that blocked at all, those that blocked most often first. */
    private static List<String> blockers(List<DraftTally> tallies) {
        TreeSet<String> states = new TreeSet<>();
        tallies.forEach(tally -> tally.vetoes().forEach((state, runs) -> {
            if (runs > 0) {
                states.add(state);
            }
        }));
        List<String> order = new ArrayList<>(states);
        order.sort(Comparator.comparingDouble(state -> -tallies.stream()
                .mapToDouble(tally -> Tallies.shareVetoed(tally, state))
                .sum()));
        return order;
    }

    @Override
    public String text() {
        return needs() + super.text();
    }

    /** What the drafts need, each rule once. */
    private String needs() {
        return rules.stream()
                .map(rule -> "A draft " + rule.needs() + ". ")
                .distinct()
                .collect(Collectors.joining());
    }

    /** The yes votes that all drafts need; 0 if they need different numbers, or none by itself. */
    private int neededByAll() {
        int needed = rules.isEmpty() ? 0 : rules.get(0).yesNeeded();
        return rules.stream().allMatch(rule -> rule.yesNeeded() == needed) ? needed : 0;
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        for (int i = 0; i < tallies.size(); i++) {
            Rectangle2D place = new Rectangle2D.Double(left + i * slot, body.getMinY(), slot, body.getHeight());
            spots.add(place, tallies.get(i).draft());
        }
        double y = isNarrow ? body.getMinY() - 8 : outcomes(graphics, body.getMinY());
        y = vetoes(graphics, y + 8);
        double legend = body.getMaxY() - (hasLegend() ? 20 : -14);
        DraftTitles titles = titles();
        double floor = legend - (isNarrow ? 18 : 34) - titles.height();
        bars(graphics, y + (isNarrow ? 22 : 34), floor);
        titles.draw(graphics, floor + 8);
        if (hasLegend()) {
            legend(graphics, legend);
        }
    }

    private boolean hasLegend() {
        return !isNarrow || body().getHeight() > LEAST_FOR_A_LEGEND;
    }

    private double row() {
        return isNarrow ? NARROW_ROW : VETO_ROW;
    }

    private double middle(int column) {
        return left + (column + .5) * slot;
    }

    private void gutter(Graphics2D graphics, String text, double middle) {
        graphics.setColor(Theme.INK);
        Font font = Lettering.fit(text, NOTE, gutter - 14, Math.min(NOTE.getSize2D(), format().least()));
        List<String> lines = Lettering.wrap(text, font, gutter - 14);
        graphics.setFont(font);
        Lettering.lines(graphics, lines, left - 14, middle - Lettering.height(lines.size(), font) / 2, 1);
    }

    private double outcomes(Graphics2D graphics, double top) {
        Font font = Theme.bold(Theme.SMALL);
        for (DraftTally tally : tallies) {
            for (String word : Tallies.outcome(tally).split(" ", -1)) {
                font = Lettering.fit(word, font, slot - 8, 9);
            }
        }
        double end = top;
        graphics.setFont(font);
        graphics.setColor(Theme.INK);
        for (int i = 0; i < tallies.size(); i++) {
            List<String> lines = Lettering.wrap(Tallies.outcome(tallies.get(i)), font, slot - 8);
            end = Math.max(end, Lettering.lines(graphics, lines, middle(i), top, .5));
        }
        gutter(graphics, "most often", (top + end) / 2);
        return end;
    }

    private double vetoes(Graphics2D graphics, double top) {
        if (blockers.isEmpty()) {
            gutter(graphics, "blocked by no one", top + row() / 2);
            return top + row();
        }
        double y = top;
        for (String state : blockers) {
            gutter(graphics, "no of " + names.getOrDefault(state, state), y + row() / 2);
            spots.add(new Rectangle2D.Double(body().getMinX(), y, gutter, row()), state);
            for (int i = 0; i < tallies.size(); i++) {
                veto(graphics, tallies.get(i), state, left + i * slot + 4, y + 3);
            }
            y += row();
        }
        return y;
    }

    /** A track as wide as all runs, filled as far as the member's no blocked the draft. */
    private void veto(Graphics2D graphics, DraftTally tally, String state, double x, double y) {
        double share = Tallies.shareVetoed(tally, state);
        double width = slot - 8;
        double height = row() - 6;
        graphics.setColor(Theme.PALE);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
        double hidden = share * Tallies.partHidden(tally);
        graphics.setColor(Theme.VERMILLION);
        graphics.fill(new Rectangle2D.Double(x, y, width * (share - hidden), height));
        Hatching.fill(
                graphics,
                new Rectangle2D.Double(x + width * (share - hidden), y, width * hidden, height),
                Theme.VERMILLION);
        String text = share == 0 ? "–" : tally.runs() == 1 ? "veto" : Figures.percent(share);
        Font font = Lettering.fit(text, Theme.bold(Theme.SMALL), width - 6, 9);
        double plate = Lettering.width(text, font) + 10;
        if (share > 0) {
            graphics.setColor(Theme.PAPER);
            graphics.fill(new Rectangle2D.Double(x + width / 2 - plate / 2, y + height * .15, plate, height * .7));
        }
        graphics.setFont(font);
        graphics.setColor(share == 0 ? Theme.SOFT : Theme.INK);
        Lettering.line(graphics, text, x + width / 2, y + height / 2, .5);
    }

    private void bars(Graphics2D graphics, double top, double floor) {
        int quota = neededByAll();
        int highest = Math.max(
                1 + rules.stream().mapToInt(DecisionRule::yesNeeded).max().orElse(0),
                tallies.stream()
                        .mapToInt(tally -> (int) Math.ceil(tally.meanYes()))
                        .max()
                        .orElse(0));
        double unit = (floor - top) / highest;
        double right = left + tallies.size() * slot;
        graphics.setStroke(Theme.pen(1));
        for (int votes = 0; votes <= highest; votes += 3) {
            graphics.setColor(votes == 0 ? Theme.SOFT : Theme.GRID);
            graphics.draw(new Line2D.Double(left, floor - votes * unit, right, floor - votes * unit));
            if (votes != quota || quota == 0) {
                graphics.setColor(Theme.INK);
                graphics.setFont(AXIS);
                Lettering.line(graphics, String.valueOf(votes), left - 14, floor - votes * unit, 1);
            }
        }
        for (int i = 0; i < tallies.size(); i++) {
            DraftTally tally = tallies.get(i);
            double width = Math.min(100, slot * .6);
            double height = tally.meanYes() * unit;
            Rectangle2D bar = new Rectangle2D.Double(middle(i) - width / 2, floor - height, width, height);
            Answer.YES.fill(graphics, bar, Tallies.isExpected(tally));
            graphics.setColor(Theme.BLUE);
            graphics.setStroke(Theme.pen(1.5));
            graphics.draw(bar);
        }
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(3.5));
        for (int i = 0; i < tallies.size(); i++) {
            double line = floor - rules.get(i).yesNeeded() * unit;
            if (line < floor) {
                graphics.draw(new Line2D.Double(left + i * slot, line, left + (i + 1) * slot, line));
            }
        }
        if (quota > 0) {
            gutter(graphics, quota + (isNarrow ? " needed" : " yes needed"), floor - quota * unit);
        }
        for (int i = 0; i < tallies.size(); i++) {
            double height = tallies.get(i).meanYes() * unit;
            double y = floor - height - 17;
            double line = floor - rules.get(i).yesNeeded() * unit;
            if (Math.abs(y - line) < 16) {
                // A value beside the line would be read as on its other side.
                y = height > floor - line ? line - 17 : floor - height + 19;
            }
            value(graphics, Figures.count(tallies.get(i).meanYes()), middle(i), y);
        }
        if (!isNarrow) {
            axisLabel(graphics, (top + floor) / 2);
        }
    }

    private void value(Graphics2D graphics, String text, double x, double y) {
        Font font = Lettering.fit(text, VALUE, slot - 4, 10);
        double width = Lettering.width(text, font) + 8;
        graphics.setColor(Theme.PAPER);
        graphics.fill(new Rectangle2D.Double(x - width / 2, y - 12, width, 24));
        graphics.setFont(font);
        graphics.setColor(Theme.INK);
        Lettering.line(graphics, text, x, y, .5);
    }

    private void axisLabel(Graphics2D graphics, double middle) {
        Graphics2D turned = (Graphics2D) graphics.create();
        turned.rotate(-Math.PI / 2, left - GUTTER + 14, middle);
        turned.setColor(Theme.INK);
        turned.setFont(AXIS);
        Lettering.line(turned, "Yes votes (mean)", left - GUTTER + 14, middle, .5);
        turned.dispose();
    }

    private void legend(Graphics2D graphics, double middle) {
        if (isNarrow) {
            AnswerLegend.compact(graphics, body().getMinX(), body().getMaxX(), middle + 6);
            return;
        }
        graphics.setFont(SMALL);
        String[] texts = {"yes, cast", "yes, expected", "blocking no, cast", "blocking no, expected (hidden veto)"};
        double wide = List.of(texts).stream()
                .mapToDouble(text -> 62 + Lettering.width(text, SMALL))
                .sum();
        double x = Math.max(body().getMinX(), Math.min(left, body().getMaxX() - wide));
        for (int i = 0; i < texts.length; i++) {
            Rectangle2D box = new Rectangle2D.Double(x, middle - 12, 24, 24);
            (i < 2 ? Answer.YES : Answer.NO).fill(graphics, box, i % 2 == 1);
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, texts[i], x + 32, middle, 0);
            x += 32 + Lettering.width(texts[i], SMALL) + 30;
        }
    }
}

package westphalia.chart.comparison;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.comparison.Mind;

/**
 * Who changed its mind: the states whose probability of recognition at the end differs most between base and variant,
 * as bars to the left where it falls and to the right where it rises.
 */
public final class MindsChart extends SheetPicture {
    private static final int MOST = 24;
    private static final double LEAST_CHANGE = .01;
    private static final double ROW = 27;
    private static final double ABOVE = 40;
    private static final double BELOW = 34;
    private static final double SIDE = 270;
    private static final double GAP = 10;
    private static final Font NAME = Theme.font(Theme.SMALL);

    private final List<Mind> minds;
    private final Map<String, String> names;
    private final int left;

    /**
     * A chart of the states that moved most.
     *
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public MindsChart(Heading heading, List<Mind> minds, Map<String, String> names) {
        this(heading, names, moved(minds), most(moved(minds)));
    }

    private MindsChart(Heading heading, Map<String, String> names, List<Mind> moved, List<Mind> most) {
        super(heading, ABOVE + BELOW + ROW * most.size());
        this.minds = most;
        this.names = Map.copyOf(names);
        this.left = moved.size() - most.size();
    }

    private static List<Mind> moved(List<Mind> minds) {
        return minds.stream()
                .filter(mind -> Math.abs(mind.change()) >= LEAST_CHANGE)
                .toList();
    }

    private static List<Mind> most(List<Mind> moved) {
        return moved.stream()
                .sorted(Comparator.comparingDouble((Mind mind) -> -Math.abs(mind.change()))
                        .thenComparing(Mind::state))
                .limit(MOST)
                .sorted(Comparator.comparingDouble(Mind::change).thenComparing(Mind::state))
                .toList();
    }

    private String name(Mind mind) {
        return names.getOrDefault(mind.state(), mind.state());
    }

    private String others() {
        return "Shown are those that moved most; " + left + (left == 1 ? " other moved too." : " others moved too.");
    }

    private static String shares(Mind mind) {
        return Figures.percent(mind.base()) + " → " + Figures.percent(mind.other());
    }

    @Override
    public String text() {
        if (minds.isEmpty()) {
            return "No state changed its mind: every state recognises as often in the variant as in the base.";
        }
        return "Probability of recognition at the end, base → variant: "
                + minds.stream().map(mind -> name(mind) + " " + shares(mind)).collect(Collectors.joining(", ")) + "."
                + (left > 0 ? " " + others() : "");
    }

    @Override
    protected boolean isEmpty() {
        return minds.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double zero = body.getCenterX();
        double unit = (body.getWidth() / 2 - SIDE) / 1;
        double largest = minds.stream()
                .mapToDouble(mind -> Math.abs(mind.change()))
                .max()
                .orElse(1);
        graphics.setFont(Theme.bold(Theme.NOTE));
        graphics.setColor(Theme.VERMILLION);
        Lettering.line(graphics, "◀ recognises less often in the variant", zero - GAP, body.getMinY() + ABOVE / 3, 1);
        graphics.setColor(Theme.BLUE);
        Lettering.line(graphics, "recognises more often in the variant ▶", zero + GAP, body.getMinY() + ABOVE / 3, 0);
        double row = Math.min(ROW * 1.4, (body.getHeight() - ABOVE - BELOW) / minds.size());
        double y = body.getMinY() + ABOVE;
        for (Mind mind : minds) {
            bar(graphics, mind, zero, unit * mind.change() / largest, y, row);
            y += row;
        }
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(2));
        graphics.draw(new Line2D.Double(zero, body.getMinY() + ABOVE - 6, zero, y));
        if (left > 0) {
            graphics.setFont(NAME);
            graphics.setColor(Theme.SOFT);
            Lettering.line(graphics, others(), body.getMinX(), y + BELOW / 2, 0);
        }
    }

    private void bar(Graphics2D graphics, Mind mind, double zero, double length, double top, double height) {
        boolean isMore = length > 0;
        graphics.setColor(isMore ? Theme.BLUE : Theme.VERMILLION);
        graphics.fill(new Rectangle2D.Double(Math.min(zero, zero + length), top + 3, Math.abs(length), height - 6));
        double middle = top + height / 2;
        graphics.setColor(Theme.INK);
        graphics.setFont(Lettering.fit(name(mind), NAME, SIDE, 10));
        Lettering.line(graphics, name(mind), zero + (isMore ? -GAP : GAP), middle, isMore ? 1 : 0);
        graphics.setFont(NAME);
        graphics.setColor(Theme.SOFT);
        double end = zero + length + (isMore ? GAP : -GAP);
        Lettering.line(graphics, shares(mind), end, middle, isMore ? 0 : 1);
    }
}

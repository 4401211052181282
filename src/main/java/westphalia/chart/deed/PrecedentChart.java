package westphalia.chart.deed;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.LabelPlacement;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Padlock;
import westphalia.chart.drawing.Theme;
import westphalia.model.Precedent;
import westphalia.result.RunResult.Breach;
import westphalia.result.deed.Deed;

/**
 * Precedents over time: a lane for each great power that made one, in it the strength of each as it decays, and arrows
 * from those who cited a rival's precedent to what they cited; who distinguished its case has a hollow sign.
 */
public final class PrecedentChart extends SheetPicture {
    private static final double NAMES = 190;
    private static final double BELOW = 88;
    private static final double SIGN = 20;
    private static final double LOCK = 20;
    private static final int YEAR = 12;
    private static final Font POWER = Theme.bold(Theme.NOTE);
    private static final Font SMALL = Theme.font(Theme.SMALL);

    private final List<Act> acts;
    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final Map<String, String> names;
    private final double halfLifeMonths;
    private final long from;
    private final long now;
    private final long to;

    /**
     * One breach of the norm, and how its owner justified it.
     *
     * @param about for whose sake it was made, as a name; empty if that is not known
     * @param manner how it was justified
     * @param cited the precedent that was cited; null for none
     */
    public record Act(
            Breach breach,
            String about,
            Manner manner,
            @Nullable Breach cited) {}

    /** How a breach is justified. */
    public enum Manner {
        /** It lies before the scenario, which sets it by hand. */
        GIVEN,
        /** A rival's precedent was cited. */
        CITED,
        /** The case was said to be unlike any other, which makes a weaker precedent. */
        DISTINGUISHED
    }

    /**
     * A chart.
     *
     * @param acts in order of time
     * @param halfLifeMonths months in which a precedent loses half its strength
     * @param span the first and the last proleptic month of the run
     * @param now the month the run has reached
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public PrecedentChart(
            Heading heading, List<Act> acts, double halfLifeMonths, Span span, long now, Map<String, String> names) {
        super(heading);
        this.acts = List.copyOf(acts);
        this.halfLifeMonths = halfLifeMonths;
        this.names = Map.copyOf(names);
        this.now = now;
        this.to = span.to();
        this.from = acts.stream().mapToLong(act -> act.breach().month() - YEAR).reduce(span.from(), Math::min);
        acts.forEach(act -> lanes.putIfAbsent(act.breach().owner(), lanes.size()));
    }

    /** The first and the last proleptic month of a run. */
    public record Span(long from, long to) {}

    private String name(String state) {
        return names.getOrDefault(state, state);
    }

    @Override
    public String text() {
        return acts.isEmpty()
                ? "Nobody has broken the norm yet."
                : acts.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Act act) {
        Breach cited = act.cited();
        return String.format(
                Locale.ROOT,
                "%s, %s: %s%s, strength %.2f, now %.2f%s.",
                Theme.month(act.breach().month()),
                name(act.breach().owner()),
                words(act.breach().kind()),
                act.about().isEmpty() ? "" : " for " + act.about(),
                act.breach().strength(),
                act.breach().strengthIn(now, halfLifeMonths),
                switch (act.manner()) {
                    case GIVEN -> ", given by the scenario";
                    case DISTINGUISHED -> ", its case distinguished";
                    case CITED ->
                        cited == null
                                ? ", citing"
                                : ", citing " + name(cited.owner()) + " in " + Theme.month(cited.month());
                });
    }

    private static String words(Precedent.Kind kind) {
        return switch (kind) {
            case BYPASS -> "force past the Council";
            case RECOGNITION -> "recognition";
            case ANNEXATION -> "annexation";
        };
    }

    private static Deed sign(Precedent.Kind kind) {
        return switch (kind) {
            case BYPASS -> Deed.FORCE;
            case RECOGNITION -> Deed.RECOGNISED;
            case ANNEXATION -> Deed.ANNEXED;
        };
    }

    @Override
    protected boolean isEmpty() {
        return acts.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        double left = body.getMinX() + Math.min(NAMES, body.getWidth() * .22);
        Rectangle2D area =
                new Rectangle2D.Double(left, body.getMinY(), body.getMaxX() - left - 12, body.getHeight() - BELOW);
        years(graphics, area);
        lanes.forEach((owner, lane) -> lane(graphics, owner, body.getMinX(), area, lane));
        acts.forEach(act -> decay(graphics, act, area));
        acts.forEach(act -> citation(graphics, act, area));
        LabelPlacement places = new LabelPlacement(new Rectangle2D.Double(
                body.getMinX(), area.getMinY() - SIGN, body.getWidth(), area.getHeight() + SIGN));
        acts.forEach(act -> places.avoid(place(act.breach(), act.breach().month(), area), SIGN));
        acts.forEach(act -> sign(graphics, act, area, places));
        legend(graphics, body);
    }

    private double x(long month, Rectangle2D area) {
        return area.getMinX() + area.getWidth() * (month - from) / Math.max(1, to - from);
    }

    private double height(Rectangle2D area) {
        return area.getHeight() / lanes.size();
    }

    private double floor(String owner, Rectangle2D area) {
        return area.getMinY() + height(area) * (Objects.requireNonNull(lanes.get(owner)) + 1);
    }

    private Point2D place(Breach breach, long month, Rectangle2D area) {
        double strength = breach.strengthIn(month, halfLifeMonths);
        double rise = (height(area) - Lettering.height(2, SMALL)) * .92;
        return new Point2D.Double(x(month, area), floor(breach.owner(), area) - strength * rise);
    }

    private void years(Graphics2D graphics, Rectangle2D area) {
        graphics.setFont(SMALL);
        double room = x(from + YEAR, area) - area.getMinX();
        int every = (int) Math.max(1, Math.ceil((Lettering.width("2008", SMALL) + 16) / room));
        long first = Math.floorDiv(from + YEAR - 1, YEAR);
        for (long year = first; year * YEAR <= to; year += every) {
            double x = x(year * YEAR, area);
            graphics.setColor(Theme.GRID);
            graphics.setStroke(Theme.pen(1));
            graphics.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY() + 5));
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, String.valueOf(year), x, area.getMaxY() + 18, .5);
        }
    }

    private void lane(Graphics2D graphics, String owner, double left, Rectangle2D area, int lane) {
        double floor = floor(owner, area);
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1));
        graphics.draw(new Line2D.Double(left, floor, area.getMaxX(), floor));
        graphics.setColor(color(lane));
        graphics.setFont(Lettering.fit(name(owner), POWER, area.getMinX() - left - 10, 9));
        Lettering.line(graphics, name(owner), left, floor - height(area) / 2, 0);
    }

    private static Color color(int lane) {
        return Theme.SERIES.get(lane % Theme.SERIES.size());
    }

    private Color color(Act act) {
        return color(Objects.requireNonNull(lanes.get(act.breach().owner())));
    }

    private void decay(Graphics2D graphics, Act act, Rectangle2D area) {
        long end = Math.max(act.breach().month(), now);
        double floor = floor(act.breach().owner(), area);
        Path2D path = new Path2D.Double();
        path.moveTo(x(act.breach().month(), area), floor);
        for (long month = act.breach().month(); month <= end; month++) {
            Point2D at = place(act.breach(), month, area);
            path.lineTo(at.getX(), at.getY());
        }
        path.lineTo(x(end, area), floor);
        path.closePath();
        Color color = color(act);
        graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 60));
        graphics.fill(path);
        graphics.setColor(color);
        graphics.setStroke(Theme.pen(1.6));
        graphics.draw(path);
    }

    private void citation(Graphics2D graphics, Act act, Rectangle2D area) {
        Breach cited = act.cited();
        if (cited == null) {
            return;
        }
        Point2D from = place(act.breach(), act.breach().month(), area);
        Point2D to = place(cited, act.breach().month(), area);
        double bend = Math.min(70, Math.abs(from.getY() - to.getY()) * .35);
        Point2D by = new Point2D.Double(from.getX() - bend, (from.getY() + to.getY()) / 2);
        graphics.setColor(Theme.INK);
        graphics.setStroke(new BasicStroke(2.4f));
        graphics.draw(new QuadCurve2D.Double(from.getX(), from.getY(), by.getX(), by.getY(), to.getX(), to.getY()));
        double length = to.distance(by);
        double along = (to.getX() - by.getX()) / length;
        double across = (to.getY() - by.getY()) / length;
        Path2D head = new Path2D.Double();
        head.moveTo(to.getX(), to.getY());
        head.lineTo(to.getX() - along * 14 - across * 7, to.getY() - across * 14 + along * 7);
        head.lineTo(to.getX() - along * 14 + across * 7, to.getY() - across * 14 - along * 7);
        head.closePath();
        graphics.fill(head);
    }

    private void sign(Graphics2D graphics, Act act, Rectangle2D area, LabelPlacement places) {
        Point2D at = place(act.breach(), act.breach().month(), area);
        Color color = color(act);
        DeedSign.draw(graphics, sign(act.breach().kind()), at.getX(), at.getY(), SIGN, color);
        if (act.manner() == Manner.DISTINGUISHED) {
            DeedSign.draw(graphics, sign(act.breach().kind()), at.getX(), at.getY(), SIGN * .5, Theme.PAPER);
        }
        String about = act.about().isEmpty() ? words(act.breach().kind()) : act.about();
        String text =
                String.format(Locale.ROOT, "%s, %s", Theme.month(act.breach().month()), about);
        double lock = act.manner() == Manner.GIVEN ? LOCK : 0;
        Rectangle2D place = places.place(at, lock + Lettering.width(text, SMALL), Lettering.height(1, SMALL));
        if (lock > 0) {
            Padlock.draw(graphics, place.getMinX(), place.getCenterY() - 9, 18, Theme.INK);
        }
        graphics.setFont(SMALL);
        graphics.setColor(Theme.INK);
        Lettering.line(graphics, text, place.getMinX() + lock, place.getCenterY(), 0);
    }

    private static void legend(Graphics2D graphics, Rectangle2D body) {
        double x = body.getMinX() + 12;
        double y = body.getMaxY() - 36;
        for (Precedent.Kind kind : Precedent.Kind.values()) {
            DeedSign.draw(graphics, sign(kind), x, y, 16, Theme.SOFT);
            x = write(graphics, words(kind), x + 16, y) + 30;
        }
        x = body.getMinX() + 12;
        double second = body.getMaxY() - 10;
        DeedSign.draw(graphics, Deed.RECOGNISED, x, second, 16, Theme.SOFT);
        DeedSign.draw(graphics, Deed.RECOGNISED, x, second, 8, Theme.PAPER);
        x = write(graphics, "case distinguished", x + 16, second) + 30;
        graphics.setColor(Theme.INK);
        graphics.setStroke(new BasicStroke(2.4f));
        graphics.draw(new Line2D.Double(x - 12, second, x + 18, second));
        write(graphics, "cites · height: strength left", x + 28, second);
    }

    private static double write(Graphics2D graphics, String text, double x, double y) {
        graphics.setColor(Theme.INK);
        graphics.setFont(SMALL);
        Lettering.line(graphics, text, x, y, 0);
        return x + Lettering.width(text, SMALL);
    }
}

package westphalia.chart.ballot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import westphalia.chart.SheetPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Pickable;
import westphalia.chart.drawing.Theme;
import westphalia.model.institution.DecisionRule;
import westphalia.result.DraftTally;

/**
 * The Council's horseshoe table seen from above, with the answer each member gave to one draft in most runs.
 *
 * <p>Members sit in the alphabetical order of their English names, as in the Council; where the president sits is not
 * drawn.
 */
public final class HorseshoeChart extends SheetPicture implements Pickable {
    private static final double OPENING = Math.toRadians(24);
    private static final int POINTS = 2000;
    private static final double LARGEST_SEAT = 46;
    private static final double NAMES = 150;
    private static final int WIDE_ENOUGH_FOR_NAMES = 1000;
    private static final Font NAME = Theme.font(Theme.NOTE);
    private static final int TITLE = 30;
    private static final int OUTCOME = 32;
    private static final double LEAST_SCALE = .4;
    private static final double SHARE_WHERE_NARROW = .6;
    private static final double CODE = .62;
    private static final double LARGEST_CODE = .82;
    private static final double CODE_ABOVE_A_SHARE = .5;

    private final DraftTally tally;
    private final DecisionRule rule;
    private final Map<String, String> names;
    private final List<DraftTally.Member> members;
    private final boolean isExpected;

    /**
     * A chart of one draft.
     *
     * @param rule by which it is decided
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public HorseshoeChart(Heading heading, DraftTally tally, DecisionRule rule, Map<String, String> names) {
        super(heading);
        this.tally = tally;
        this.rule = rule;
        this.names = Map.copyOf(names);
        this.isExpected = Tallies.isExpected(tally);
        this.members = tally.members().stream()
                .sorted(Comparator.comparing(member -> name(member.state())))
                .toList();
    }

    private String name(String state) {
        return names.getOrDefault(state, state);
    }

    @Override
    public String text() {
        if (members.isEmpty()) {
            return "No member answered.";
        }
        return Tallies.inWords(List.of(tally), names) + " "
                + members.stream()
                        .map(member -> name(member.state()) + ": "
                                + Answer.of(tally, member).label() + " in "
                                + Figures.percent(Answer.share(member)))
                        .collect(Collectors.joining(", ", "", "."));
    }

    /** Whether there is room for the names of permanent members only; the seats bear the codes of all. */
    private boolean isNarrow() {
        return format().isPane() && format().width() < WIDE_ENOUGH_FOR_NAMES;
    }

    /** The room for a name at either side. */
    private double roomForNames() {
        return isNarrow() ? NAMES * SHARE_WHERE_NARROW : NAMES;
    }

    /** The ellipse on which the seats lie. */
    private Rectangle2D round() {
        Rectangle2D body = body();
        double radiusX = body.getWidth() / 2 - roomForNames() - LARGEST_SEAT;
        double height = body.getHeight() - 60;
        double above = LARGEST_SEAT + Lettering.height(2, NAME) + 6;
        double radiusY = (height - above - LARGEST_SEAT) / (1 + Math.sin(OPENING));
        return new Rectangle2D.Double(body.getCenterX() - radiusX, body.getMinY() + above, 2 * radiusX, 2 * radiusY);
    }

    private static double radius(List<Point2D> seats) {
        return seats.size() < 2
                ? LARGEST_SEAT
                : Math.min(LARGEST_SEAT, seats.get(0).distance(seats.get(1)) * .44);
    }

    @Override
    public @Nullable String at(Point2D point) {
        Rectangle2D round = round();
        List<Point2D> seats = seats(round, members.size());
        for (int place = 0; place < seats.size(); place++) {
            if (seats.get(place).distance(point) <= radius(seats)) {
                return members.get(place).state();
            }
        }
        boolean isOnTheTable = round.contains(point) && !tally.draft().isEmpty();
        return isOnTheTable ? tally.draft() : null;
    }

    @Override
    public Map<String, Point2D> places() {
        Map<String, Point2D> places = new TreeMap<>();
        List<Point2D> seats = seats(round(), members.size());
        for (int place = 0; place < seats.size(); place++) {
            places.put(members.get(place).state(), seats.get(place));
        }
        return places;
    }

    @Override
    protected boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    protected void draw(Graphics2D graphics, Rectangle2D body) {
        Rectangle2D round = round();
        List<Point2D> seats = seats(round, members.size());
        double radius = radius(seats);
        table(graphics, round, radius);
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            seat(graphics, members.get(i), seats.get(i), radius, round);
            if (!isNarrow() || members.get(i).isPermanent()) {
                taken.add(name(graphics, i, seats, radius, round, taken));
            }
        }
        middle(graphics, round, radius);
        if (format().isPane()) {
            AnswerLegend.compact(graphics, body.getMinX(), body.getMaxX(), body.getMaxY() - 14);
        } else {
            double legend = AnswerLegend.row(graphics, body.getMinX(), body.getMaxY() - 18);
            AnswerLegend.ring(graphics, legend + 28, body.getMaxY() - 18);
        }
    }

    /** Places at equal distances along the ellipse, from the lower left over the top to the lower right. */
    private static List<Point2D> seats(Rectangle2D round, int count) {
        double[] lengths = new double[POINTS + 1];
        for (int i = 1; i <= POINTS; i++) {
            lengths[i] = lengths[i - 1] + on(round, i).distance(on(round, i - 1));
        }
        List<Point2D> seats = new ArrayList<>();
        int point = 0;
        for (int i = 0; i < count; i++) {
            double wanted = count == 1 ? lengths[POINTS] / 2 : lengths[POINTS] * i / (count - 1);
            while (point < POINTS && lengths[point] < wanted) {
                point++;
            }
            seats.add(on(round, point));
        }
        return seats;
    }

    private static Point2D on(Rectangle2D round, int point) {
        double angle = Math.PI + OPENING - (Math.PI + 2 * OPENING) * point / POINTS;
        return new Point2D.Double(
                round.getCenterX() + Math.cos(angle) * round.getWidth() / 2,
                round.getCenterY() - Math.sin(angle) * round.getHeight() / 2);
    }

    private static void table(Graphics2D graphics, Rectangle2D round, double radius) {
        double inset = radius * 1.75;
        double opening = Math.toDegrees(OPENING);
        graphics.setStroke(new BasicStroke((float) (radius * .7), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(Theme.tint(Theme.ORANGE, .25));
        graphics.draw(new Arc2D.Double(
                round.getX() + inset,
                round.getY() + inset,
                round.getWidth() - 2 * inset,
                round.getHeight() - 2 * inset,
                -opening,
                180 + 2 * opening,
                Arc2D.OPEN));
    }

    private void seat(Graphics2D graphics, DraftTally.Member member, Point2D at, double radius, Rectangle2D round) {
        Answer answer = Answer.of(tally, member);
        Ellipse2D seat = circle(at, radius);
        answer.fill(graphics, seat, isExpected);
        graphics.setColor(member.isPermanent() ? Theme.INK : Theme.SOFT);
        graphics.setStroke(Theme.pen(member.isPermanent() ? 5 : 1.2));
        graphics.draw(seat);
        Color ink = Theme.INK;
        if (isExpected) {
            graphics.setColor(Theme.PAPER);
            graphics.fill(circle(at, radius * .68));
        } else {
            ink = Theme.inkOn(answer.color());
        }
        graphics.setColor(ink);
        boolean isOneRun = tally.runs() == 1;
        double code = radius * (isOneRun ? CODE : CODE_ABOVE_A_SHARE);
        graphics.setFont(
                Theme.bold(isOneRun ? Math.max(code, Math.min(format().least(), radius * LARGEST_CODE)) : code));
        Lettering.line(graphics, member.state(), at.getX(), at.getY() - (isOneRun ? 0 : radius * .2), .5);
        if (!isOneRun) {
            graphics.setFont(Theme.font(radius * .4));
            Lettering.line(graphics, Figures.percent(Answer.share(member)), at.getX(), at.getY() + radius * .3, .5);
        }
        if (answer == Answer.VETO) {
            double length = at.distance(round.getCenterX(), round.getCenterY()) / radius;
            double x = at.getX() + (round.getCenterX() - at.getX()) / length;
            double y = at.getY() + (round.getCenterY() - at.getY()) / length;
            Answer.cross(graphics, new Rectangle2D.Double(x - 9, y - 9, 18, 18), 20);
        }
    }

    private static Ellipse2D circle(Point2D at, double radius) {
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    /** The name outside the seat, moved outwards until it touches neither a seat nor an earlier name. */
    private Rectangle2D name(
            Graphics2D graphics,
            int seat,
            List<Point2D> seats,
            double radius,
            Rectangle2D round,
            List<Rectangle2D> taken) {
        DraftTally.Member member = members.get(seat);
        List<String> lines = new ArrayList<>(Lettering.wrap(name(member.state()), NAME, roomForNames()));
        if (Answer.of(tally, member) == Answer.VETO) {
            lines.addAll(Lettering.wrap(isExpected ? "hidden veto" : "veto", NAME, roomForNames()));
        }
        double width = Lettering.width(lines, NAME);
        double height = Lettering.height(lines.size(), NAME);
        Point2D at = seats.get(seat);
        double x = (at.getX() - round.getCenterX()) / (round.getWidth() * round.getWidth());
        double y = (at.getY() - round.getCenterY()) / (round.getHeight() * round.getHeight());
        double length = Math.hypot(x, y);
        Rectangle2D place = new Rectangle2D.Double();
        for (int gap = 6; gap < 60; gap += 4) {
            double across = at.getX() + x / length * (radius + gap + width / 2);
            double down = at.getY() + y / length * (radius + gap + height / 2);
            place = new Rectangle2D.Double(across - width / 2, down - height / 2, width, height);
            Rectangle2D box = place;
            if (taken.stream().noneMatch(box::intersects)
                    && seats.stream()
                            .noneMatch(other -> circle(other, radius + 2).intersects(box))) {
                break;
            }
        }
        graphics.setFont(NAME);
        graphics.setColor(Theme.INK);
        Lettering.lines(graphics, lines, place.getCenterX(), place.getMinY(), .5);
        return place;
    }

    private void middle(Graphics2D graphics, Rectangle2D round, double radius) {
        double width = round.getWidth() - radius * (isNarrow() ? 5.2 : 6.5);
        double x = round.getCenterX();
        double least = format().least();
        String outcomes = String.join(" · ", Tallies.outcomes(tally));
        double scale = 1;
        List<String> title = title(width, scale);
        while (scale > LEAST_SCALE && height(title, notes(width, scale), scale) > round.getHeight() / 2 + radius) {
            scale -= .05;
            title = title(width, scale);
        }
        double y = round.getCenterY() - height(title, notes(width, scale), scale) / 2 + radius;
        graphics.setColor(Theme.INK);
        graphics.setFont(Theme.bold(Math.max(least, TITLE * scale)));
        y = Lettering.lines(graphics, title, x, y, .5);
        graphics.setFont(Theme.font(Math.max(least, Theme.QUESTION * scale)));
        y = Lettering.lines(graphics, List.of(Theme.month(tally.month())), x, y, .5) + 10 * scale;
        graphics.setFont(Lettering.fit(outcomes, Theme.bold(Math.max(least, OUTCOME * scale)), width, least));
        y = Lettering.lines(graphics, List.of(outcomes), x, y, .5) + 6 * scale;
        graphics.setFont(Theme.font(Math.max(least, Theme.QUESTION * scale)));
        Lettering.lines(graphics, notes(width, scale), x, y, .5);
    }

    /** The count, and what the draft needs. */
    private List<String> notes(double width, double scale) {
        String count = "yes " + mean(DraftTally.Member::yes) + " · no " + mean(DraftTally.Member::no) + " · abstain "
                + mean(DraftTally.Member::abstain);
        String of = tally.runs() > 1 ? " (means of " + tally.runs() + " runs)" : "";
        Font font = Theme.font(Math.max(format().least(), Theme.QUESTION * scale));
        return Stream.of(count + of, rule.needs())
                .flatMap(note -> Lettering.wrap(note, font, width).stream())
                .toList();
    }

    private List<String> title(double width, double scale) {
        double least = format().least();
        Font font = Theme.bold(Math.max(least, TITLE * scale));
        List<String> lines = Lettering.wrap(tally.title(), font, width);
        while (lines.size() > 3 && font.getSize2D() > (float) least) {
            font = font.deriveFont((float) Math.max(least, font.getSize2D() - 1));
            lines = Lettering.wrap(tally.title(), font, width);
        }
        return lines;
    }

    /** How high the text in the middle is if it is set that much smaller. */
    private double height(List<String> title, List<String> notes, double scale) {
        double least = format().least();
        return Lettering.height(title.size(), Theme.bold(Math.max(least, TITLE * scale)))
                + Lettering.height(notes.size() + 1, Theme.font(Math.max(least, Theme.QUESTION * scale)))
                + Lettering.height(1, Theme.bold(Math.max(least, OUTCOME * scale)))
                + 16 * scale;
    }

    private String mean(ToIntFunction<DraftTally.Member> votes) {
        double sum = members.stream().mapToInt(votes).sum();
        return Figures.count(tally.runs() == 0 ? 0 : sum / tally.runs());
    }
}

package westphalia.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.LabelPlacement;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Pickable;
import westphalia.chart.drawing.Theme;
import westphalia.model.Recognition;
import westphalia.result.StateSnapshot;

/**
 * Every state of one run in the plane of its Westphalian and its interventionist preference, where it went from the
 * first month to the last, and whether it recognised a claimant.
 */
public final class PreferencePlaneChart extends PlotPicture implements Pickable {
    private static final double LEGEND = 275;
    private static final double SHORTEST_ARROW = 6;
    private static final double LEAST_FOR_A_HEAD = 18;
    private static final double LEAST_FOR_A_LEADER = 22;
    private static final double ABOVE = 12;
    private static final double MARGIN = .06;
    private static final double LEAST_RANGE = .05;

    private static final double POINTED = 11;

    private final Spots spots = new Spots();
    private final List<StateSnapshot> last;
    private final Map<String, StateSnapshot> first;
    private final Subject claimant;
    private final int index;
    private final Set<String> labelled;
    private final Map<String, String> names;
    private final String since;

    /**
     * A chart of one run, from its first month to its last.
     *
     * @param first the states at the end of the first month; may be empty, then nothing moves
     * @param last the states at the end of the last month
     * @param claimant the claimant whose recognition colours the dots
     * @param index its place among the scenario's claimants, from 0
     * @param labelled ISO3 of the states that are named
     * @param names names of states by ISO3; a state without a name is written as its code
     */
    public PreferencePlaneChart(
            Heading heading,
            List<StateSnapshot> first,
            List<StateSnapshot> last,
            Subject claimant,
            int index,
            Set<String> labelled,
            Map<String, String> names) {
        this(heading, first, last, claimant, index, labelled, names, "in the first month");
    }

    /**
     * A chart of what moved since another month.
     *
     * @param first the states in that month
     * @param last the states in a later month
     * @param since when that was, in words: where a state stood …
     */
    public PreferencePlaneChart(
            Heading heading,
            List<StateSnapshot> first,
            List<StateSnapshot> last,
            Subject claimant,
            int index,
            Set<String> labelled,
            Map<String, String> names,
            String since) {
        super(heading, plot(first, last));
        this.since = since;
        this.last = last.stream()
                .sorted(Comparator.comparing((StateSnapshot state) -> labelled.contains(state.state()))
                        .thenComparing(StateSnapshot::state))
                .toList();
        this.first = new TreeMap<>();
        first.forEach(state -> this.first.put(state.state(), state));
        this.claimant = claimant;
        this.index = index;
        this.labelled = Set.copyOf(labelled);
        this.names = Map.copyOf(names);
    }

    private static XYPlot plot(List<StateSnapshot> first, List<StateSnapshot> last) {
        List<StateSnapshot> all = Stream.concat(first.stream(), last.stream()).toList();
        XYPlot plot = new XYPlot(
                new XYSeriesCollection(),
                axis("Westphalian preference", all, StateSnapshot::westphalian),
                axis("Interventionist preference", all, StateSnapshot::interventionist),
                new XYLineAndShapeRenderer());
        plot.setInsets(new RectangleInsets(ABOVE, 0, 0, LEGEND));
        return plot;
    }

    private static NumberAxis axis(String name, List<StateSnapshot> states, ToDoubleFunction<StateSnapshot> value) {
        double least = states.stream().mapToDouble(value).min().orElse(0);
        double most = states.stream().mapToDouble(value).max().orElse(1);
        double margin = Math.max((most - least) * MARGIN, LEAST_RANGE);
        Range range = new Range(Math.max(-.02, least - margin), Math.min(1.02, most + margin));
        boolean isZoomed = range.getLowerBound() > 0 || range.getUpperBound() < 1;
        String part = String.format(
                Locale.ROOT,
                " (0 to 1, shown %.2f to %.2f)",
                Math.max(0, range.getLowerBound()),
                Math.min(1, range.getUpperBound()));
        NumberAxis axis = new NumberAxis(name + (isZoomed ? part : " (0 to 1)"));
        axis.setAutoRangeIncludesZero(false);
        axis.setRange(range);
        return axis;
    }

    private Recognition recognition(StateSnapshot state) {
        return state.recognitions().size() > index ? state.recognitions().get(index) : Recognition.NEVER;
    }

    private static Color color(Recognition recognition) {
        return switch (recognition) {
            case NEVER -> Theme.VERMILLION;
            case RECOGNISED -> Theme.BLUE;
            case WITHDRAWN -> Theme.INK;
        };
    }

    private static String label(Recognition recognition) {
        return switch (recognition) {
            case NEVER -> "never recognised";
            case RECOGNISED -> "recognises";
            case WITHDRAWN -> "withdrew";
        };
    }

    private static Shape dot(Recognition recognition, Point2D at, double radius) {
        double x = at.getX();
        double y = at.getY();
        Path2D path = new Path2D.Double();
        switch (recognition) {
            case RECOGNISED -> path.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
            case NEVER -> {
                path.moveTo(x, y - radius * 1.2);
                path.lineTo(x + radius * 1.1, y + radius * .9);
                path.lineTo(x - radius * 1.1, y + radius * .9);
                path.closePath();
            }
            case WITHDRAWN ->
                path.append(
                        new Rectangle2D.Double(x - radius * .9, y - radius * .9, radius * 1.8, radius * 1.8), false);
        }
        return path;
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
    protected boolean isEmpty() {
        return last.isEmpty();
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        LabelPlacement places = new LabelPlacement(area);
        spots.clear();
        last.forEach(state -> arrow(graphics, first.get(state.state()), state, area));
        for (StateSnapshot state : last) {
            Point2D at = at(state.westphalian(), state.interventionist(), area);
            places.avoid(at, 8);
            spots.add(
                    new Rectangle2D.Double(at.getX() - POINTED, at.getY() - POINTED, 2 * POINTED, 2 * POINTED),
                    state.state());
            boolean isNamed = labelled.contains(state.state());
            Shape dot = dot(recognition(state), at, isNamed ? 9 : 6.5);
            graphics.setColor(Theme.tint(color(recognition(state)), isNamed ? 1 : .75));
            graphics.fill(dot);
            graphics.setColor(isNamed ? Theme.INK : Theme.PAPER);
            graphics.setStroke(Theme.pen(isNamed ? 2 : 1));
            graphics.draw(dot);
        }
        last.stream()
                .filter(state -> labelled.contains(state.state()))
                .forEach(state -> name(graphics, state, area, places));
        legend(graphics, area);
    }

    private void arrow(Graphics2D graphics, @Nullable StateSnapshot from, StateSnapshot to, Rectangle2D area) {
        if (from == null) {
            return;
        }
        Point2D tail = at(from.westphalian(), from.interventionist(), area);
        Point2D head = at(to.westphalian(), to.interventionist(), area);
        double length = tail.distance(head);
        if (length < SHORTEST_ARROW) {
            return;
        }
        graphics.setColor(Theme.tint(Theme.SOFT, .6));
        graphics.setStroke(Theme.pen(1.3));
        graphics.draw(new Line2D.Double(tail, head));
        if (length > LEAST_FOR_A_HEAD) {
            double x = (head.getX() - tail.getX()) / length;
            double y = (head.getY() - tail.getY()) / length;
            Path2D point = new Path2D.Double();
            point.moveTo(head.getX() - x * 6, head.getY() - y * 6);
            point.lineTo(head.getX() - x * 15 - y * 4, head.getY() - y * 15 + x * 4);
            point.lineTo(head.getX() - x * 15 + y * 4, head.getY() - y * 15 - x * 4);
            point.closePath();
            graphics.fill(point);
        }
    }

    private void name(Graphics2D graphics, StateSnapshot state, Rectangle2D area, LabelPlacement places) {
        String name = names.getOrDefault(state.state(), state.state());
        Point2D at = at(state.westphalian(), state.interventionist(), area);
        graphics.setFont(Theme.bold(Theme.NOTE));
        Rectangle2D place = places.place(
                at, Lettering.width(name, graphics.getFont()) + 10, Lettering.height(1, graphics.getFont()));
        double x = Math.max(place.getMinX(), Math.min(place.getMaxX(), at.getX()));
        double y = Math.max(place.getMinY(), Math.min(place.getMaxY(), at.getY()));
        graphics.setColor(Theme.INK);
        double distance = at.distance(x, y);
        if (distance > LEAST_FOR_A_LEADER) {
            double edge = 10 / distance;
            graphics.setStroke(Theme.pen(1.2));
            graphics.draw(
                    new Line2D.Double(at.getX() + (x - at.getX()) * edge, at.getY() + (y - at.getY()) * edge, x, y));
        }
        graphics.setColor(new Color(255, 255, 255, 215));
        graphics.fill(place);
        graphics.setColor(Theme.INK);
        Lettering.line(graphics, name, place.getCenterX(), place.getCenterY(), .5);
    }

    private void legend(Graphics2D graphics, Rectangle2D area) {
        double left = area.getMaxX() + 28;
        double y = area.getMinY() + 8;
        double width = LEGEND - 30;
        graphics.setFont(Lettering.fit(claimant.name(), Theme.bold(Theme.AXIS), width, 8));
        graphics.setColor(Theme.INK);
        y = Lettering.lines(graphics, List.of(claimant.name()), left, y, 0) + 8;
        graphics.setFont(Theme.font(Theme.NOTE));
        for (Recognition recognition : Recognition.values()) {
            long states = last.stream()
                    .filter(state -> recognition(state) == recognition)
                    .count();
            graphics.setColor(color(recognition));
            graphics.fill(dot(recognition, new Point2D.Double(left + 10, y + 13), 9));
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, label(recognition) + ": " + states, left + 32, y + 13, 0);
            y += 34;
        }
        graphics.setColor(Theme.SOFT);
        String note = "One run. A dot is a state in the last month; the grey arrow leads to it from where it stood "
                + since + ".";
        Lettering.lines(graphics, Lettering.wrap(note, graphics.getFont(), width), left, y + 10, 0);
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder(last.isEmpty() ? "No run was traced." : claimant.name() + ":");
        for (Recognition recognition : Recognition.values()) {
            List<StateSnapshot> states = last.stream()
                    .filter(state -> recognition(state) == recognition)
                    .toList();
            if (!states.isEmpty()) {
                text.append(String.format(
                        Locale.ROOT,
                        " %d states %s, mean Westphalian preference %.2f, interventionist %.2f.",
                        states.size(),
                        recognition == Recognition.RECOGNISED ? "recognise" : label(recognition),
                        mean(states, StateSnapshot::westphalian),
                        mean(states, StateSnapshot::interventionist)));
            }
        }
        return text.toString();
    }

    private static double mean(List<StateSnapshot> states, ToDoubleFunction<StateSnapshot> value) {
        return states.stream().mapToDouble(value).average().orElse(0);
    }
}

package westphalia.desktop.time;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.model.Event;

/**
 * The months of the scenario as a strip: its dated events with their names, and how far the run has come.
 *
 * <p>Events are dragged to another month; a click beside them leads the run to that month. What can be done with the
 * mouse can be done with keys, see {@link TimeStripHands}.
 */
public final class TimeStrip extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final int EDGE = 16;
    private static final double DOT = 11;
    private static final double REACH = 8;
    private static final int MONTHS_A_YEAR = 12;
    private static final int ROWS = 2;

    private final transient Session session;
    private final transient TimeStripHands hands;
    private @Nullable String chosen;
    private @Nullable YearMonth dragged;

    public TimeStrip(Session session) {
        this.session = session;
        setName("timeline");
        setToolTipText("");
        setFocusable(true);
        getAccessibleContext().setAccessibleName("Timeline with the dated events of the scenario");
        hands = new TimeStripHands(this, session, new EventEditing(session));
        session.listen(this);
    }

    /** Asks for a new event in the month the run has reached. */
    public void addEvent() {
        RunSoFar run = session.shown();
        if (run != null) {
            hands.add(month(Math.max(run.plan().from(), run.month())));
        }
    }

    private int line() {
        return 8 + ROWS * getFontMetrics(getFont()).getHeight() + 10;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(400, line() + 14 + getFontMetrics(getFont()).getHeight() + 6);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(200, getPreferredSize().height);
    }

    @Override
    public void opened() {
        if (chosen != null && events().stream().noneMatch(event -> event.id().equals(chosen))) {
            chosen = null;
        }
        moved();
    }

    @Override
    public void moved() {
        describe();
        repaint();
    }

    /** The dated events in order of time. */
    List<Event> events() {
        RunSoFar run = session.shown();
        return run == null
                ? List.of()
                : run.plan().events().stream()
                        .sorted(Comparator.comparing(Event::month))
                        .toList();
    }

    /** The event that is chosen; null for none. */
    @Nullable
    Event chosen() {
        return events().stream()
                .filter(event -> event.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** Chooses an event by its id; none for null. */
    void choose(@Nullable String id) {
        chosen = id;
        describe();
        repaint();
    }

    /** Shows the chosen event in another month while it is dragged; where it is for null. */
    void drag(@Nullable YearMonth month) {
        dragged = month;
        repaint();
    }

    private void describe() {
        Event event = chosen();
        getAccessibleContext()
                .setAccessibleDescription(
                        event == null
                                ? events().size() + " dated events; down chooses one, Insert adds one"
                                : event.title() + ", " + Theme.month(month(event))
                                        + "; Shift and arrows move it, Enter changes it, Delete removes it");
    }

    /** Where a proleptic month lies, in pixels from the left. */
    double x(long month) {
        RunSoFar run = session.shown();
        if (run == null) {
            return EDGE;
        }
        double months = Math.max(1, run.plan().to() - run.plan().from());
        return EDGE + (month - run.plan().from()) / months * (getWidth() - 2 * EDGE);
    }

    /** The month at a point. */
    YearMonth month(int x) {
        RunSoFar run = session.shown();
        if (run == null) {
            return YearMonth.of(2000, 1);
        }
        double share = (x - EDGE) / (double) Math.max(1, getWidth() - 2 * EDGE);
        long month = run.plan().from()
                + Math.round(share * (run.plan().to() - run.plan().from()));
        return month(Math.max(run.plan().from(), Math.min(run.plan().to(), month)));
    }

    static YearMonth month(long prolepticMonth) {
        return YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, prolepticMonth);
    }

    static long month(Event event) {
        return month(event.month());
    }

    static long month(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** The events near a point, the nearest first. */
    List<Event> at(int x) {
        return events().stream()
                .filter(event -> Math.abs(x(month(event)) - x) <= REACH)
                .sorted(Comparator.comparingDouble(event -> Math.abs(x(month(event)) - x)))
                .toList();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        List<Event> near = at(event.getX());
        if (near.isEmpty()) {
            return session.shown() == null
                    ? null
                    : "<html>" + Theme.month(month(month(event.getX())))
                            + "<br><i>Click to go there; double click to add an event</i></html>";
        }
        return near.stream()
                .map(what -> Theme.month(month(what)) + ": " + what.title())
                .collect(Collectors.joining(
                        "<br>", "<html>", "<br><i>Drag to another month; right click for more</i></html>"));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        RunSoFar run = session.shown();
        if (run == null) {
            return;
        }
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Object text = getClientProperty(RenderingHints.KEY_TEXT_ANTIALIASING);
        own.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, text == null ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON : text);
        own.setFont(getFont());
        int middle = line();
        double left = x(run.plan().from());
        double right = x(run.plan().to());
        double reached = run.hasBegun() ? x(run.month()) : left;
        years(own, run, middle);
        own.setColor(color("Component.borderColor"));
        own.fill(new RoundRectangle2D.Double(left, middle - 2, right - left, 4, 4, 4));
        own.setColor(accent());
        own.fill(new RoundRectangle2D.Double(left, middle - 2, reached - left, 4, 4, 4));
        events(own, run, middle);
        own.setColor(accent());
        own.fill(new RoundRectangle2D.Double(reached - 2, middle - 12, 4, 24, 4, 4));
        if (isFocusOwner()) {
            own.setColor(color("Component.focusedBorderColor"));
            own.draw(new RoundRectangle2D.Double(1, 1, getWidth() - 3, getHeight() - 3, 8, 8));
        }
        own.dispose();
    }

    private static Color color(String key) {
        return Objects.requireNonNullElse(UIManager.getColor(key), Color.GRAY);
    }

    private static Color accent() {
        return Objects.requireNonNullElse(UIManager.getColor("Component.accentColor"), Theme.BLUE);
    }

    private void events(Graphics2D graphics, RunSoFar run, int middle) {
        FontMetrics metrics = graphics.getFontMetrics();
        double[] taken = new double[ROWS];
        List<Event> all = new ArrayList<>(events());
        for (int place = 0; place < all.size(); place++) {
            Event event = all.get(place);
            boolean isChosen = event.id().equals(chosen);
            long month = isChosen && dragged != null ? month(dragged) : month(event);
            double x = x(month);
            label(graphics, metrics, event, x, middle, taken, isChosen);
            moved(graphics, event, month, middle);
            dot(graphics, x, middle, run.hasBegun() && month <= run.month(), isChosen);
        }
    }

    /** The title above its dot in the first row with room; the tooltip tells the others. */
    private void label(
            Graphics2D graphics,
            FontMetrics metrics,
            Event event,
            double x,
            int middle,
            double[] taken,
            boolean isChosen) {
        String title = isChosen && dragged != null ? Theme.month(month(dragged)) + ": " + event.title() : event.title();
        double width = metrics.stringWidth(title);
        double start = Math.max(4, Math.min(x - 5, getWidth() - width - 6));
        for (int row = 0; row < taken.length; row++) {
            if (start >= taken[row]) {
                double foot = middle - 14 - row * metrics.getHeight();
                graphics.setColor(color("Component.borderColor"));
                graphics.setStroke(new BasicStroke(1));
                graphics.draw(new Line2D.Double(x, foot + 2, x, middle));
                graphics.setColor(color(isChosen ? "Label.foreground" : "Label.disabledForeground"));
                graphics.drawString(title, (float) start, (float) (foot - metrics.getDescent() + 2));
                taken[row] = start + width + 14;
                return;
            }
        }
    }

    /** A thin line from where the file has an event to where it is now. */
    private void moved(Graphics2D graphics, Event event, long month, int middle) {
        Document document = session.document();
        if (document == null || !document.isChanged()) {
            return;
        }
        document.base().scenario().events().stream()
                .filter(original -> original.id().equals(event.id()) && month(original) != month)
                .forEach(original -> {
                    double from = x(month(original));
                    graphics.setColor(Theme.VERMILLION);
                    graphics.setStroke(new BasicStroke(
                            1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 3}, 0));
                    graphics.draw(new Line2D.Double(from, middle + 7, x(month), middle + 7));
                    graphics.draw(new Ellipse2D.Double(from - 3, middle + 4, 6, 6));
                });
    }

    private void dot(Graphics2D graphics, double x, int middle, boolean hasHappened, boolean isChosen) {
        double size = isChosen ? DOT + 4 : DOT;
        Ellipse2D dot = new Ellipse2D.Double(x - size / 2, middle - size / 2, size, size);
        graphics.setColor(hasHappened ? Theme.VERMILLION : getBackground());
        graphics.fill(dot);
        graphics.setStroke(new BasicStroke(isChosen ? 2.5f : 1.5f));
        graphics.setColor(isChosen ? accent() : hasHappened ? Theme.VERMILLION : color("Label.foreground"));
        graphics.draw(dot);
    }

    private void years(Graphics2D graphics, RunSoFar run, int middle) {
        FontMetrics metrics = graphics.getFontMetrics();
        double room = x(run.plan().from() + MONTHS_A_YEAR) - x(run.plan().from());
        int every = (int) Math.ceil((metrics.stringWidth("2008") + 10) / Math.max(1, room));
        long first = Math.floorDiv(run.plan().from() + MONTHS_A_YEAR - 1, MONTHS_A_YEAR);
        for (long year = first; year * MONTHS_A_YEAR <= run.plan().to(); year++) {
            double x = x(year * MONTHS_A_YEAR);
            graphics.setColor(color("Component.borderColor"));
            graphics.fill(new Rectangle2D.Double(x, middle + 6, 1, 8));
            if ((year - first) % Math.max(1, every) == 0) {
                String text = String.valueOf(year);
                double place = Math.min(x + 4, getWidth() - metrics.stringWidth(text) - 2);
                graphics.setColor(color("Label.foreground"));
                graphics.drawString(text, (float) place, (float) (middle + 12 + metrics.getAscent()));
            }
        }
    }
}

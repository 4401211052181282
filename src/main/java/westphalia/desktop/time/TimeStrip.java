package westphalia.desktop.time;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.model.Event;

/** The months of the scenario as a strip, with its dated events on it and how far the run has come. */
public final class TimeStrip extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final int EDGE = 14;
    private static final double DOT = 9;
    private static final int MONTHS_A_YEAR = 12;

    private final transient Session session;

    public TimeStrip(Session session) {
        this.session = session;
        setName("timeline");
        setToolTipText("");
        setPreferredSize(new Dimension(400, 54));
        setMinimumSize(new Dimension(200, 54));
        getAccessibleContext().setAccessibleName("Timeline");
        session.listen(this);
    }

    @Override
    public void opened() {
        repaint();
    }

    @Override
    public void moved() {
        repaint();
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

    /** The proleptic month at a point. */
    long month(int x) {
        RunSoFar run = session.shown();
        if (run == null) {
            return 0;
        }
        double share = (x - EDGE) / (double) Math.max(1, getWidth() - 2 * EDGE);
        long month = run.plan().from()
                + Math.round(share * (run.plan().to() - run.plan().from()));
        return Math.max(run.plan().from(), Math.min(run.plan().to(), month));
    }

    private static long month(Event event) {
        return event.month().getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private List<Event> at(int x) {
        RunSoFar run = session.shown();
        List<Event> near = new ArrayList<>();
        if (run != null) {
            for (Event event : run.plan().events()) {
                if (Math.abs(x(month(event)) - x) <= DOT / 2 + 1) {
                    near.add(event);
                }
            }
        }
        return near;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        List<Event> near = at(event.getX());
        if (near.isEmpty()) {
            return session.shown() == null ? null : Theme.month(month(event.getX()));
        }
        return near.stream()
                .map(what -> Theme.month(month(what)) + ": " + what.title())
                .collect(Collectors.joining("<br>", "<html>", "</html>"));
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
        own.setFont(getFont());
        Color ink = UIManager.getColor("Label.foreground");
        Color soft = UIManager.getColor("Component.borderColor");
        Color accent = UIManager.getColor("Component.accentColor");
        double middle = 20;
        double left = x(run.plan().from());
        double right = x(run.plan().to());
        own.setColor(soft);
        own.fill(new Rectangle2D.Double(left, middle - 2, right - left, 4));
        own.setColor(accent == null ? Theme.BLUE : accent);
        double reached = run.hasBegun() ? x(run.month()) : left;
        own.fill(new Rectangle2D.Double(left, middle - 2, reached - left, 4));
        years(own, run, ink, soft, middle);
        for (Event event : run.plan().events()) {
            double x = x(month(event));
            boolean hasHappened = run.hasBegun() && month(event) <= run.month();
            own.setColor(hasHappened ? Theme.VERMILLION : ink);
            Ellipse2D dot = new Ellipse2D.Double(x - DOT / 2, middle - DOT / 2, DOT, DOT);
            if (hasHappened) {
                own.fill(dot);
            } else {
                own.setColor(getBackground());
                own.fill(dot);
                own.setColor(ink);
                own.draw(dot);
            }
        }
        own.setColor(accent == null ? Theme.BLUE : accent);
        own.fill(new Rectangle2D.Double(reached - 1.5, middle - 13, 3, 26));
        own.dispose();
    }

    private void years(Graphics2D graphics, RunSoFar run, Color ink, Color soft, double middle) {
        FontMetrics metrics = graphics.getFontMetrics();
        double room = x(run.plan().from() + MONTHS_A_YEAR) - x(run.plan().from());
        int every = (int) Math.ceil((metrics.stringWidth("2008") + 10) / Math.max(1, room));
        long first = Math.floorDiv(run.plan().from() + MONTHS_A_YEAR - 1, MONTHS_A_YEAR);
        for (long year = first; year * MONTHS_A_YEAR <= run.plan().to(); year++) {
            double x = x(year * MONTHS_A_YEAR);
            graphics.setColor(soft);
            graphics.fill(new Rectangle2D.Double(x, middle + 6, 1, 6));
            if ((year - first) % Math.max(1, every) == 0) {
                String text = String.valueOf(year);
                double place = Math.min(x + 3, getWidth() - metrics.stringWidth(text) - 2);
                graphics.setColor(ink);
                graphics.drawString(text, (float) place, (float) (middle + 12 + metrics.getAscent()));
            }
        }
    }
}

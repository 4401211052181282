package westphalia.desktop.time;

import java.awt.Cursor;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.YearMonth;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;
import westphalia.model.Event;

/**
 * What mouse and keys do on the timeline.
 *
 * <p>Mouse: an event is dragged to another month; a click beside events leads the run there; a double click changes an
 * event or adds one; the right button offers all. Keys: up and down choose an event, Shift with left and right moves
 * it, Enter changes it, Delete removes it, Insert adds one.
 */
final class TimeStripHands extends MouseAdapter {
    private static final int LEAST_DRAG = 3;

    private final TimeStrip strip;
    private final Session session;
    private final EventEditing editing;
    private @Nullable Event held;
    private int pressedAt;
    private boolean isDragging;

    TimeStripHands(TimeStrip strip, Session session, EventEditing editing) {
        this.strip = strip;
        this.session = session;
        this.editing = editing;
        strip.addMouseListener(this);
        strip.addMouseMotionListener(this);
        strip.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                strip.repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                strip.repaint();
            }
        });
        key(KeyEvent.VK_DOWN, 0, () -> chooseNext(1));
        key(KeyEvent.VK_UP, 0, () -> chooseNext(-1));
        key(KeyEvent.VK_RIGHT, InputEvent.SHIFT_DOWN_MASK, () -> moveChosen(1));
        key(KeyEvent.VK_LEFT, InputEvent.SHIFT_DOWN_MASK, () -> moveChosen(-1));
        key(KeyEvent.VK_ENTER, 0, () -> change(strip.chosen()));
        key(KeyEvent.VK_DELETE, 0, () -> remove(strip.chosen()));
        key(KeyEvent.VK_INSERT, 0, strip::addEvent);
    }

    private void key(int key, int modifiers, Runnable action) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key, modifiers);
        strip.getInputMap().put(stroke, stroke);
        strip.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void chooseNext(int step) {
        List<Event> events = strip.events();
        if (!events.isEmpty()) {
            Event chosen = strip.chosen();
            int place = chosen == null ? (step > 0 ? -1 : events.size()) : events.indexOf(chosen);
            strip.choose(events.get(Math.floorMod(place + step, events.size())).id());
        }
    }

    private void moveChosen(int months) {
        Event chosen = strip.chosen();
        if (chosen != null) {
            move(chosen, chosen.month().plusMonths(months));
        }
    }

    private void move(Event event, YearMonth month) {
        RunSoFar run = session.shown();
        if (run != null
                && TimeStrip.month(month) >= run.plan().from()
                && TimeStrip.month(month) <= run.plan().to()) {
            editing.move(event.id(), month);
        }
    }

    /** Asks for an event of a month. */
    void add(YearMonth month) {
        RunSoFar run = session.shown();
        if (run != null) {
            EventDialog.add(strip, editing, run.scenario(), month.toString());
        }
    }

    private void change(@Nullable Event event) {
        RunSoFar run = session.shown();
        if (run != null && event != null) {
            EventDialog.change(strip, editing, run.scenario(), event);
        }
    }

    private void remove(@Nullable Event event) {
        if (event != null) {
            editing.remove(event.id());
        }
    }

    @Override
    public void mousePressed(MouseEvent event) {
        strip.requestFocusInWindow();
        List<Event> near = strip.at(event.getX());
        held = near.isEmpty() ? null : near.get(0);
        pressedAt = event.getX();
        isDragging = false;
        strip.choose(held == null ? null : held.id());
        offer(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        isDragging |= Math.abs(event.getX() - pressedAt) >= LEAST_DRAG;
        if (isDragging && held != null) {
            strip.drag(strip.month(event.getX()));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        Event moved = held;
        strip.drag(null);
        if (offer(event)) {
            return;
        }
        if (isDragging && moved != null) {
            move(moved, strip.month(event.getX()));
        }
        held = null;
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getButton() != MouseEvent.BUTTON1) {
            return;
        }
        List<Event> near = strip.at(event.getX());
        if (event.getClickCount() == 2) {
            if (near.isEmpty()) {
                add(strip.month(event.getX()));
            } else {
                change(near.get(0));
            }
        } else if (near.isEmpty()) {
            session.goTo(TimeStrip.month(strip.month(event.getX())));
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        boolean isOver = !strip.at(event.getX()).isEmpty();
        strip.setCursor(Cursor.getPredefinedCursor(isOver ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
    }

    private boolean offer(MouseEvent event) {
        if (!event.isPopupTrigger()) {
            return false;
        }
        JPopupMenu menu = new JPopupMenu();
        for (Event near : strip.at(event.getX())) {
            menu.add(item("Change “" + near.title() + "”…", "change-event", () -> change(near)));
            menu.add(item("Remove “" + near.title() + "”", "remove-event", () -> remove(near)));
        }
        YearMonth month = strip.month(event.getX());
        menu.add(item(
                "Add an event in " + westphalia.chart.drawing.Theme.month(TimeStrip.month(month)) + "…",
                "add-event",
                () -> add(month)));
        menu.show(strip, event.getX(), event.getY());
        return true;
    }

    private static JMenuItem item(String text, String name, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name);
        item.addActionListener(event -> action.run());
        return item;
    }
}

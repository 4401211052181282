package westphalia.desktop.time;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dialog.ModalityType;
import java.awt.FlowLayout;
import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import westphalia.model.Event;
import westphalia.scenario.Scenario;

/** Asks what an event shall be, until the scenario can hold it or the user gives up. */
final class EventDialog extends JDialog {
    private static final long serialVersionUID = 1;

    private final transient EventEditing editing;
    private final @Nullable String id;
    private final EventForm form;
    private final JButton agree;

    private EventDialog(Component above, EventEditing editing, @Nullable String id, EventForm form) {
        super(
                SwingUtilities.getWindowAncestor(above),
                id == null ? "Add an event" : "Change an event",
                ModalityType.APPLICATION_MODAL);
        this.editing = editing;
        this.id = id;
        this.form = form;
        this.agree = new JButton(id == null ? "Add" : "Change");
        setName("event-dialog");
        agree.setName("event-agree");
        agree.addActionListener(event -> agree());
        JButton cancel = new JButton("Cancel");
        cancel.setName("event-cancel");
        cancel.addActionListener(event -> dispose());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 8, 0));
        buttons.add(cancel);
        buttons.add(agree);
        JPanel all = new JPanel(new BorderLayout(0, 14));
        all.setBorder(BorderFactory.createEmptyBorder(14, 18, 14, 18));
        all.add(form, BorderLayout.CENTER);
        all.add(buttons, BorderLayout.SOUTH);
        setContentPane(all);
        getRootPane().setDefaultButton(agree);
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        pack();
        setLocationRelativeTo(above.isShowing() ? SwingUtilities.getWindowAncestor(above) : null);
    }

    /** Asks for a new event of a month, {@code YYYY-MM}. */
    static void add(Component above, EventEditing editing, Scenario scenario, String month) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", "war");
        values.put("month", month);
        new EventDialog(above, editing, null, new EventForm(scenario, values, true)).setVisible(true);
    }

    /** Asks what shall become of an event. */
    static void change(Component above, EventEditing editing, Scenario scenario, Event event) {
        EventForm form = new EventForm(scenario, EventEditing.values(event), false);
        new EventDialog(above, editing, event.id(), form).setVisible(true);
    }

    private void agree() {
        agree.setEnabled(false);
        editing.put(id, form.entered(), this::dispose, problems -> {
            agree.setEnabled(true);
            form.complain(problems);
        });
    }
}

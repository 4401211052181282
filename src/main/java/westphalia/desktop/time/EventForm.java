package westphalia.desktop.time;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import westphalia.model.Event;
import westphalia.scenario.Problem;
import westphalia.scenario.Scenario;
import westphalia.scenario.shape.Component;
import westphalia.scenario.shape.Shape;

/** What there is to say of an event: its kind, and a field for each value of that kind, made from their definitions. */
final class EventForm extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Scenario scenario;
    private final JComboBox<String> kinds =
            new JComboBox<>(Shape.kinds(Event.class).keySet().toArray(String[]::new));
    private final JPanel rows = new JPanel(new GridBagLayout());
    private final JTextArea complaint = new JTextArea();
    private final transient Map<String, EventField> fields = new LinkedHashMap<>();
    private transient Map<String, String> values;

    /**
     * A form.
     *
     * @param values what is known of the event by key, as a file writes it; kind and month at least
     * @param isNew whether its kind may be chosen
     */
    EventForm(Scenario scenario, Map<String, String> values, boolean isNew) {
        super(new BorderLayout(0, 10));
        this.scenario = scenario;
        this.values = new LinkedHashMap<>(values);
        setName("event-form");
        setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
        kinds.setName("event-kind");
        kinds.getAccessibleContext().setAccessibleName("Kind of event");
        kinds.setToolTipText("What happens");
        kinds.setSelectedItem(values.get("kind"));
        kinds.setEnabled(isNew);
        kinds.setRenderer(new SpacedRenderer());
        kinds.addActionListener(event -> lay());
        complaint.setName("event-complaint");
        complaint.setEditable(false);
        complaint.setFocusable(false);
        complaint.setOpaque(false);
        complaint.setLineWrap(true);
        complaint.setWrapStyleWord(true);
        Color error = UIManager.getColor("Actions.Red");
        complaint.setForeground(error == null ? Color.RED : error);
        complaint.setVisible(false);
        add(rows, BorderLayout.CENTER);
        add(complaint, BorderLayout.SOUTH);
        lay();
    }

    /** Writes words of files as people do: spaces for underscores. */
    private static final class SpacedRenderer extends javax.swing.DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public java.awt.Component getListCellRendererComponent(
                javax.swing.JList<?> list, Object value, int index, boolean isSelected, boolean hasFocus) {
            String text = String.valueOf(value).replace('_', ' ');
            return super.getListCellRendererComponent(list, text, index, isSelected, hasFocus);
        }
    }

    private String kind() {
        return String.valueOf(kinds.getSelectedItem());
    }

    /** Lays the fields of the chosen kind; what was entered in fields that stay is kept. */
    private void lay() {
        fields.values().forEach(field -> field.enterInto(values));
        fields.clear();
        rows.removeAll();
        row("kind", "What happens", kinds);
        Class<?> type = Shape.kinds(Event.class).get(kind());
        if (type != null) {
            for (Component component : Shape.of(type).components()) {
                if (!component.key().equals("id")) {
                    EventField field = EventField.of(component, scenario);
                    field.show(values.getOrDefault(component.key(), ""));
                    fields.put(component.key(), field);
                    row(component.key(), component.meaning().text(), field.component());
                }
            }
        }
        revalidate();
        java.awt.Window window = javax.swing.SwingUtilities.getWindowAncestor(this);
        if (window != null) {
            window.pack();
        }
    }

    private void row(String key, String tip, JComponent field) {
        JLabel label = new JLabel(key.replace('_', ' '));
        label.setToolTipText(tip);
        label.setLabelFor(field);
        field.setToolTipText(tip);
        GridBagConstraints place = new GridBagConstraints();
        place.gridy = rows.getComponentCount() / 2;
        place.insets = new Insets(3, 0, 3, 10);
        place.anchor = GridBagConstraints.LINE_START;
        rows.add(label, place);
        place.weightx = 1;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.insets = new Insets(3, 0, 3, 0);
        rows.add(field, place);
    }

    /** What was entered, by key, as a file writes it; what was left empty is left out. */
    Map<String, String> entered() {
        Map<String, String> entered = new LinkedHashMap<>();
        entered.put("kind", kind());
        fields.values().forEach(field -> field.enterInto(entered));
        entered.values().removeIf(String::isEmpty);
        return entered;
    }

    /** Says what is wrong with what was entered. */
    void complain(List<Problem> problems) {
        List<String> texts = new ArrayList<>();
        problems.forEach(problem -> texts.add(problem.message()));
        complaint.setText(String.join("\n", texts));
        complaint.setVisible(true);
        java.awt.Window window = javax.swing.SwingUtilities.getWindowAncestor(this);
        if (window != null) {
            window.pack();
        }
    }
}

package westphalia.desktop.control;

import java.awt.BorderLayout;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;

/** What was changed of the scenario, to be taken back one by one or saved as a child scenario. */
public final class ChangesPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final DefaultListModel<String> changes = new DefaultListModel<>();
    private final JList<String> list = new JList<>(changes);
    private final JPanel details = new JPanel();
    private final JLabel title = new JLabel();
    private final JButton undo = new JButton("Take back");
    private final JButton save = new JButton("Save as child…");

    /**
     * The list.
     *
     * @param saving asks for a file and saves
     */
    public ChangesPanel(Session session, Runnable saving) {
        super(new BorderLayout(4, 4));
        this.session = session;
        setName("changes-panel");
        setBorder(BorderFactory.createEmptyBorder(4, 10, 8, 10));
        list.setName("changes");
        list.setVisibleRowCount(3);
        list.getAccessibleContext().setAccessibleName("Changes");
        undo.setName("take-back");
        undo.setToolTipText("Take back the chosen change, or all if none is chosen");
        undo.addActionListener(event -> takeBack());
        save.setName("save-child");
        save.setToolTipText("Save what is changed as a scenario that extends this one (Ctrl+S)");
        save.addActionListener(event -> saving.run());
        JPanel buttons = new JPanel();
        buttons.setLayout(new javax.swing.BoxLayout(buttons, javax.swing.BoxLayout.X_AXIS));
        buttons.add(undo);
        buttons.add(javax.swing.Box.createHorizontalStrut(4));
        buttons.add(save);
        add(title, BorderLayout.NORTH);
        details.setLayout(new BorderLayout(4, 4));
        details.add(new JScrollPane(list), BorderLayout.CENTER);
        details.add(buttons, BorderLayout.SOUTH);
        add(details, BorderLayout.CENTER);
        session.listen(this);
        changed();
    }

    private void takeBack() {
        String chosen = list.getSelectedValue();
        Map<String, @Nullable String> back = new TreeMap<>();
        if (chosen == null) {
            session.settings().keySet().forEach(path -> back.put(path, null));
        } else {
            back.put(chosen.substring(0, chosen.indexOf(" = ")), null);
        }
        session.change(back);
    }

    @Override
    public void opened() {
        changed();
    }

    @Override
    public void changed() {
        Map<String, String> settings = new TreeMap<>(session.settings());
        changes.clear();
        settings.forEach((path, value) -> changes.addElement(path + " = " + value));
        title.setText(
                settings.isEmpty()
                        ? "Nothing is changed."
                        : settings.size() == 1 ? "One change" : settings.size() + " changes");
        details.setVisible(!settings.isEmpty());
    }
}

package westphalia.desktop.control;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.layout.Lines;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.layout.Rows;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;

/** What was changed of the scenario, to be taken back one by one or saved as a child scenario. */
public final class ChangesPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;

    private static final int MOST_ROWS = 3;

    private final transient Session session;
    private final DefaultListModel<String> changes = new DefaultListModel<>();
    private final Lines<String> list = new Lines<>("changes", "Changes", changes, line -> line);
    private final Rows details = new Rows();
    private final JTextArea told = new Paragraph("saved");
    private final JButton open = new JButton("Open it");
    private final JLabel title = new JLabel();
    private final JScrollPane scroll = new JScrollPane(list);
    private final JButton undo = new JButton("Take back");
    private final JButton save = new JButton("Save as child…");
    private transient @Nullable Path saved;

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
        undo.setName("take-back");
        undo.setToolTipText("Take back the chosen change, or all if none is chosen");
        undo.addActionListener(event -> takeBack());
        save.setName("save-child");
        save.setToolTipText(
                "Save what is changed as a scenario that extends this one; the run stays where it is (Ctrl+S)");
        save.addActionListener(event -> saving.run());
        open.setName("open-saved");
        open.setToolTipText("Open the child that was saved; it is the base of what you change then");
        open.addActionListener(event -> {
            Path file = saved;
            if (file != null) {
                session.open(file);
            }
        });
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        details.add(scroll);
        details.buttons(undo, save);
        details.add(told);
        details.buttons(open);
        add(title, BorderLayout.NORTH);
        add(details.panel(), BorderLayout.CENTER);
        session.listen(this);
        follow();
    }

    /** Says where what is changed was saved, until it is changed again. */
    public void saved(Path file) {
        saved = file;
        follow();
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
        follow();
    }

    @Override
    public void changed() {
        saved = null;
        follow();
    }

    private void follow() {
        Map<String, String> settings = new TreeMap<>(session.settings());
        changes.clear();
        settings.forEach((path, value) -> changes.addElement(path + " = " + value));
        list.setVisibleRowCount(Math.min(MOST_ROWS, settings.size()));
        title.setText(
                settings.isEmpty()
                        ? "Nothing is changed."
                        : settings.size() == 1 ? "One change" : settings.size() + " changes");
        details.panel().setVisible(!settings.isEmpty());
        Path file = saved;
        told.setText(file == null ? "" : "Saved as " + file.getFileName() + ".");
        open.setVisible(file != null);
        revalidate();
    }
}

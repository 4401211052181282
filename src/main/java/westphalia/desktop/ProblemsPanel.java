package westphalia.desktop;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.scenario.Problem;

/** What is wrong with a file that could not be opened, line by line; away once a file opens or it is dismissed. */
final class ProblemsPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final int MOST_ROWS = 8;

    private final JLabel title = new JLabel();
    private final JList<String> problems = new JList<>();

    ProblemsPanel(Session session) {
        super(new BorderLayout(6, 6));
        setName("problems-panel");
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        problems.setName("problems");
        problems.getAccessibleContext().setAccessibleName("Problems of the file");
        title.putClientProperty("FlatLaf.styleClass", "h3");
        JButton dismiss = new JButton("Dismiss");
        dismiss.setName("dismiss-problems");
        dismiss.addActionListener(event -> setVisible(false));
        JPanel head = new JPanel(new BorderLayout());
        head.add(title, BorderLayout.CENTER);
        head.add(dismiss, BorderLayout.EAST);
        add(head, BorderLayout.NORTH);
        add(new JScrollPane(problems), BorderLayout.CENTER);
        setVisible(false);
        session.listen(this);
    }

    @Override
    public void opened() {
        setVisible(false);
    }

    @Override
    public void refused(List<Problem> wrong) {
        String file = wrong.isEmpty() ? "" : wrong.get(0).file();
        title.setText((file.isEmpty() ? "The file" : file) + " cannot be opened: "
                + (wrong.size() == 1 ? "one problem" : wrong.size() + " problems")
                + ". It is read again when it is saved.");
        problems.setListData(wrong.stream().map(Problem::text).toArray(String[]::new));
        problems.setVisibleRowCount(Math.min(MOST_ROWS, wrong.size()));
        setVisible(true);
        revalidate();
    }
}

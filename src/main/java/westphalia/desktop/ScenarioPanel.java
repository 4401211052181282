package westphalia.desktop;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.model.Claimant;

/** The scenario that is open: its title, its question, and which claimant is looked at. */
final class ScenarioPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final JTextArea title = text("scenario-title", "h2");
    private final JTextArea question = text("scenario-question", "");
    private final JComboBox<String> claimants = new JComboBox<>();
    private boolean isFollowing;

    ScenarioPanel(Session session) {
        super(new BorderLayout(0, 6));
        this.session = session;
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        claimants.setName("claimant");
        claimants.setToolTipText("The claimant that the pictures are about");
        claimants.getAccessibleContext().setAccessibleName("Claimant");
        claimants.addActionListener(event -> {
            if (!isFollowing && claimants.getSelectedIndex() >= 0) {
                session.lookAtClaimant(claimants.getSelectedIndex());
            }
        });
        add(title, BorderLayout.NORTH);
        add(question, BorderLayout.CENTER);
        add(claimants, BorderLayout.SOUTH);
        session.listen(this);
    }

    /** Leaves title and question away where the parameters below would have no room; the window's title says the first. */
    void setLow(boolean isLow) {
        title.setVisible(!isLow);
        question.setVisible(!isLow);
    }

    private static JTextArea text(String name, String style) {
        JTextArea area = new Paragraph(name);
        area.setFocusable(false);
        area.putClientProperty("FlatLaf.styleClass", style);
        return area;
    }

    @Override
    public void opened() {
        Document document = session.document();
        if (document == null) {
            return;
        }
        title.setText(document.scenario().title());
        question.setText(document.scenario().question());
        isFollowing = true;
        claimants.removeAllItems();
        List<Claimant> all = document.scenario().claimants();
        all.forEach(claimant -> claimants.addItem(claimant.name()));
        claimants.setSelectedIndex(session.claimant());
        claimants.setVisible(all.size() > 1);
        isFollowing = false;
        revalidate();
    }
}

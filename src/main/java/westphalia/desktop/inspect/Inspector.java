package westphalia.desktop.inspect;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.layout.Column;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.picture.Reasons;
import westphalia.desktop.picture.Words;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.desktop.session.Thinking;

/** What is known of the state or draft that is looked at, and why it last decided as it did. */
public final class Inspector extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final int LONG_TITLE = 40;
    private static final String NOTHING_YET = "Nothing is decided before the first month.";
    private static final String INVITATION =
            "Click a state on the map or an act in the ledger to read why it decided as it did.";

    private final transient Session session;
    private final transient Thinking<Question, @Nullable Finding> thinking =
            new Thinking<>("inspector", Inspector::answer, this::answered);
    private final JTextArea title = new Paragraph("inspector-title");
    private final JTextArea facts = new Paragraph("inspector-facts");
    private final JTextArea why = new Paragraph("inspector-why");
    private final JScrollPane scroll;
    private final Reasons waterfall = new Reasons(thinking.thread());

    private record Question(RunSoFar run, String subject, int claimant) {}

    public Inspector(Session session) {
        super(new BorderLayout(0, 6));
        this.session = session;
        setName("inspector");
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        title.putClientProperty("FlatLaf.styleClass", "h2");
        waterfall.setName("waterfall");
        waterfall.setVisible(false);
        Column column = new Column();
        for (JComponent part : List.of(why, waterfall, facts)) {
            part.setAlignmentX(LEFT_ALIGNMENT);
            column.add(part);
            column.add(Box.createVerticalStrut(8));
        }
        add(title, BorderLayout.NORTH);
        scroll = column.scrolled();
        add(scroll, BorderLayout.CENTER);
        why.setText(INVITATION);
        session.listen(this);
    }

    /** Draws for a dark or a light room from now on. */
    public void setDark(boolean isDark) {
        waterfall.setDark(isDark);
    }

    @Override
    public void opened() {
        ask();
    }

    @Override
    public void looked() {
        ask();
    }

    @Override
    public void moved() {
        if (!session.isPlaying()) {
            ask();
        }
    }

    @Override
    public void paced() {
        ask();
    }

    private void ask() {
        RunSoFar run = session.shown();
        String subject = session.state();
        if (run == null || subject == null) {
            return;
        }
        if (!run.hasBegun()) {
            show(new Finding(NOTHING_YET, List.of(), "", List.of())); // What an earlier run did is gone with it.
            return;
        }
        thinking.ask(new Question(run, subject, session.claimant()));
    }

    private static @Nullable Finding answer(Question question) {
        RunSoFar run = question.run();
        Words words = new Words(run.scenario(), "", code -> code);
        boolean isState =
                run.scenario().states().stream().anyMatch(state -> state.iso3().equals(question.subject()));
        return isState
                ? Finding.ofState(run, words, question.subject(), question.claimant())
                : Finding.ofDraft(run, question.subject());
    }

    private void answered(@Nullable Finding finding) {
        RunSoFar run = session.shown();
        if (finding != null && run != null && run.hasBegun()) {
            show(finding);
        }
    }

    private void show(Finding finding) {
        boolean isOther = !finding.title().equals(title.getText());
        title.putClientProperty("FlatLaf.styleClass", finding.title().length() > LONG_TITLE ? "h4" : "h2");
        title.setText(finding.title());
        why.setText(finding.why().strip());
        facts.setText(finding.factsAsText());
        waterfall.setVisible(!finding.steps().isEmpty());
        waterfall.show("Why", finding.steps());
        revalidate();
        if (isOther) {
            scroll.getVerticalScrollBar().setValue(0);
        }
    }

    /** Stops working for good. */
    public void close() {
        thinking.close();
    }
}

package westphalia.desktop.guess;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.layout.Rows;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.result.DraftOutcome.Outcome;

/** Takes the guess of a class before the run is seen, and tells afterwards how far it was off. */
public final class GuessPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final transient Session session;
    private final JButton begin = new JButton("Make a guess");
    private final JTextArea invitation = new Paragraph("guess-invitation");
    private final JTextField total = new JTextField();
    private final JTextArea draft = new Paragraph("guess-draft");
    private final JComboBox<String> outcome = new JComboBox<>();
    private final JButton reveal = new JButton("Run and see");
    private final JButton rub = new JButton("Rub out");
    private final JButton clear = new JButton("Clear the guess");
    private final JTextArea distance = new Paragraph("guess-distance");
    private final JPanel form = new JPanel(new BorderLayout());
    private transient @Nullable PencilPoint last;

    private record PencilPoint(long month, double value) {}

    public GuessPanel(Session session) {
        super(new BorderLayout());
        this.session = session;
        setName("guess");
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        begin.setName("guess-begin");
        begin.setToolTipText("Go back before the first month, hide history, and take your guess");
        begin.addActionListener(event -> begin());
        total.setName("guess-total");
        total.putClientProperty("JTextField.placeholderText", "Recognitions at the end");
        total.getAccessibleContext().setAccessibleName("Recognitions at the end");
        outcome.setName("guess-outcome");
        outcome.getAccessibleContext().setAccessibleName("What becomes of the next draft");
        outcome.addItem("no guess");
        for (Outcome one : OUTCOMES) {
            outcome.addItem(Guess.words(one));
        }
        outcome.setPrototypeDisplayValue("stopped by a veto");
        reveal.setName("guess-reveal");
        reveal.setToolTipText("Play the run; the guess stays on the picture");
        reveal.addActionListener(event -> reveal());
        rub.setName("guess-rub");
        rub.setToolTipText("Take the drawn curve away");
        rub.addActionListener(event -> keep(Guess.open(session.beside().guess().since())));
        clear.setName("guess-clear");
        clear.addActionListener(event -> {
            session.putBeside(session.beside().with(Guess.NONE, false));
            follow();
        });
        Rows asked = new Rows();
        asked.add(invitation);
        asked.buttons(rub);
        asked.add(new Paragraph("guess-or", "Or type how many recognise at the end:"));
        asked.add(total);
        asked.add(draft);
        asked.add(outcome);
        asked.buttons(reveal);
        form.add(asked.panel(), BorderLayout.CENTER);
        Rows rows = new Rows();
        rows.add(new Paragraph(
                "guess-help",
                "Guess before you see it: how many states will recognise, and what becomes of the next draft? Then run, and see"
                        + " how far you were off."));
        rows.buttons(begin);
        rows.add(form);
        rows.add(distance);
        rows.buttons(clear);
        add(rows.scrolled(), BorderLayout.CENTER);
        session.listen(this);
        follow();
    }

    private Guess guess() {
        return session.beside().guess();
    }

    private void keep(Guess now) {
        session.putBeside(session.beside().with(now, session.beside().isHistoryHidden()));
    }

    private void begin() {
        Document document = session.document();
        RunSoFar run = session.shown();
        if (document == null || run == null) {
            return;
        }
        total.setText("");
        outcome.setSelectedIndex(0);
        session.reset();
        session.putBeside(session.beside().with(Guess.open(run.plan().from() - 1), true));
    }

    /** The pencil touches the picture of recognitions, or is drawn over it. */
    public void draw(long month, double value, boolean isFirst) {
        RunSoFar run = session.shown();
        if (!guess().isOpen() || run == null) {
            return;
        }
        long within = Math.max(run.plan().from(), Math.min(run.plan().to(), month));
        double whole = Math.max(0, value);
        PencilPoint from = last;
        keep(
                isFirst || from == null
                        ? guess().sketched(within, whole, within, whole)
                        : guess().sketched(from.month(), from.value(), within, whole));
        last = new PencilPoint(within, whole);
    }

    private void reveal() {
        Guess now = guess();
        String typed = total.getText().strip();
        if (!typed.isEmpty()) {
            try {
                double number = Double.parseDouble(typed);
                Document document = session.document();
                if (document == null
                        || number < 0
                        || number > document.scenario().states().size()) {
                    refuse();
                    return;
                }
                now = now.withTotal(number);
            } catch (NumberFormatException wrong) {
                refuse();
                return;
            }
        }
        total.putClientProperty("JComponent.outline", null);
        now = outcome.getSelectedIndex() > 0 ? now.withOutcome(OUTCOMES[outcome.getSelectedIndex() - 1]) : now;
        if (now.isEmpty()) {
            invitation.setText("Draw a curve, type a number or choose an outcome first.");
            return;
        }
        keep(now.closed());
        session.play();
    }

    private void refuse() {
        total.putClientProperty("JComponent.outline", "error");
        Document document = session.document();
        int most = document == null ? 0 : document.scenario().states().size();
        total.setToolTipText("must be a number from 0 to " + most + ", but is " + total.getText());
        invitation.setText(
                "The number of recognitions must be from 0 to " + most + ", but is " + total.getText() + ".");
    }

    @Override
    public void opened() {
        follow();
    }

    @Override
    public void moved() {
        RunSoFar run = session.shown();
        if (run != null && run.isOver() && session.beside().isHistoryHidden() && !guess().isOpen()) {
            session.putBeside(session.beside().with(guess(), false));
        }
        follow();
    }

    @Override
    public void looked() {
        follow();
    }

    private void follow() {
        Guess guess = guess();
        RunSoFar run = session.shown();
        Document document = session.document();
        if (run == null || document == null) {
            return;
        }
        int claimant = Math.min(session.claimant(), run.scenario().claimants().size() - 1);
        boolean isOpen = guess.isOpen();
        form.setVisible(isOpen);
        begin.setVisible(!isOpen);
        clear.setVisible(isOpen || !guess.isEmpty());
        rub.setEnabled(!guess.drawn().isEmpty());
        if (isOpen && guess.isEmpty()) {
            invitation.setText("Draw with the mouse on the picture “Recognition” how many states will recognise "
                    + document.scenario().claimants().get(claimant).name() + ", month by month.");
        }
        String next = GuessWords.nextDraft(run, claimant);
        draft.setText(next.isEmpty() ? "" : "And the next draft in the Council: " + next + "?");
        outcome.setVisible(!next.isEmpty() || outcome.getSelectedIndex() > 0);
        distance.setText(
                isOpen || guess.isEmpty()
                        ? ""
                        : run.hasBegun() ? new GuessWords(run, claimant, guess).distance() : "Press play to see.");
        revalidate();
        repaint();
    }
}

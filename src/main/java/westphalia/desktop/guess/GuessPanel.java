package westphalia.desktop.guess;

import java.awt.BorderLayout;
import java.time.temporal.ChronoField;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.beside.Asked;
import westphalia.desktop.beside.Guess;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.layout.Rows;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.result.DraftOutcome.Outcome;

/** Takes the guess of a class before the run is seen, and tells afterwards how far it was off. */
public final class GuessPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final transient Session session;
    private final JButton begin = new JButton("Make a guess");
    private final JTextArea invitation = new Paragraph("guess-invitation");
    private final JTextArea typed = new Paragraph("guess-or");
    private final JTextField total = new JTextField();
    private final JTextArea draft = new Paragraph("guess-draft");
    private final JComboBox<String> outcome = new JComboBox<>();
    private final JButton reveal = new JButton("Run and see");
    private final JButton rub = new JButton("Rub out");
    private final JButton clear = new JButton("Clear the guess");
    private final JTextArea distance = new Paragraph("guess-distance");
    private final JPanel form = new JPanel(new BorderLayout());
    private transient @Nullable PencilPoint last;
    private String complaint = "";

    private record PencilPoint(long month, double value) {}

    public GuessPanel(Session session) {
        super(new BorderLayout());
        this.session = session;
        setName("guess");
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        begin.setName("guess-begin");
        begin.setToolTipText(
                "Go back before the first month, hide history, the base and the bands, and take your guess");
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
        rub.addActionListener(event -> keep(guess().rubbedOut()));
        clear.setName("guess-clear");
        clear.addActionListener(event -> {
            session.putBeside(session.beside().with(Guess.NONE, false));
            follow();
        });
        Rows asked = new Rows();
        asked.add(invitation);
        asked.buttons(rub);
        asked.add(typed);
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
        RunSoFar run = session.shown();
        if (run == null) {
            return;
        }
        total.setText("");
        total.putClientProperty("JComponent.outline", null);
        outcome.setSelectedIndex(0);
        complaint = "";
        session.reset();
        session.putBeside(session.beside().with(Guess.open(Asking.before(run, session.claimant())), true));
    }

    /** The pencil touches the picture of recognitions, or is drawn over it. */
    public void draw(long month, double value, boolean isFirst) {
        RunSoFar run = session.shown();
        if (!guess().isOpen() || run == null) {
            return;
        }
        long within = Math.max(run.plan().from(), Math.min(run.plan().to(), month));
        PencilPoint from = last;
        keep(
                isFirst || from == null
                        ? guess().sketched(within, value, within, value)
                        : guess().sketched(from.month(), from.value(), within, value));
        last = new PencilPoint(within, value);
    }

    /** The guess with what is typed and chosen; null if what is typed is no number of states. */
    private @Nullable Guess entered() {
        Guess now = guess();
        String text = total.getText().strip();
        if (!text.isEmpty()) {
            try {
                int number = Integer.parseInt(text);
                if (number < 0 || number > now.asked().most()) {
                    return null;
                }
                now = now.withTotal(number);
            } catch (NumberFormatException wrong) {
                return null;
            }
        }
        return outcome.getSelectedIndex() > 0 ? now.withOutcome(OUTCOMES[outcome.getSelectedIndex() - 1]) : now;
    }

    private void reveal() {
        Guess now = entered();
        total.putClientProperty("JComponent.outline", now == null ? "error" : null);
        complaint = now == null
                ? "The number must be a whole number from 0 to "
                        + guess().asked().most() + ", but is " + total.getText().strip() + "."
                : now.isEmpty() ? "Draw a curve, type a number or choose an outcome first." : "";
        if (now == null || now.isEmpty()) {
            follow();
            return;
        }
        keep(now.closed());
        session.play();
    }

    /** Whoever lets months go by has made the guess: what was entered counts, and nothing is hidden any more. */
    private void takeAsItIs() {
        Guess now = entered();
        Guess made = now == null ? guess() : now;
        complaint = "";
        session.putBeside(
                made.isEmpty()
                        ? session.beside().with(Guess.NONE, false)
                        : session.beside().with(made.closed(), true));
    }

    @Override
    public void opened() {
        follow();
    }

    @Override
    public void moved() {
        RunSoFar run = session.shown();
        if (run != null && run.hasBegun() && guess().isOpen()) {
            takeAsItIs();
        }
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
        if (run == null) {
            return;
        }
        boolean isOpen = guess.isOpen();
        form.setVisible(isOpen);
        begin.setVisible(!isOpen);
        clear.setVisible(isOpen || !guess.isEmpty());
        rub.setEnabled(!guess.drawn().isEmpty());
        if (isOpen) {
            ask(run, guess.asked());
        }
        boolean isKnown = run.scenario().claimants().stream()
                .anyMatch(claimant -> guess.asked().isAbout(claimant.id()));
        distance.setText(
                isOpen || guess.isEmpty() || !isKnown
                        ? ""
                        : run.hasBegun() ? new GuessWords(run, guess).distance() : "Press play to see.");
        revalidate();
        repaint();
    }

    private void ask(RunSoFar run, Asked asked) {
        Claimant seen = run.scenario().claimants().get(session.claimant());
        String name = run.scenario().claimants().stream()
                .filter(claimant -> asked.isAbout(claimant.id()))
                .findFirst()
                .map(Claimant::name)
                .orElse(asked.claimant());
        invitation.setText(
                !complaint.isEmpty()
                        ? complaint
                        : asked.isAbout(seen.id())
                                ? "Draw with the mouse on the picture “Recognition” how many states will recognise "
                                        + name + ", month by month."
                                : "You guess about " + name + ", but look at " + seen.name() + ".");
        typed.setText("Or type how many recognise " + name + " by " + Theme.month(asked.to()) + " (0 to " + asked.most()
                + "):");
        Draft next = asked.draft();
        draft.setText(
                next == null
                        ? ""
                        : "And the next draft about it in the Council: “" + next.title() + "”, "
                                + Theme.month(next.month().getLong(ChronoField.PROLEPTIC_MONTH)) + "?");
        outcome.setVisible(next != null);
    }
}

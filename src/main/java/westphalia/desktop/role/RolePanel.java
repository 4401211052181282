package westphalia.desktop.role;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.layout.Lines;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.layout.Rows;
import westphalia.desktop.picture.Reasons;
import westphalia.desktop.play.Question;
import westphalia.desktop.play.Role;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.play.Seating;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.Claimant;
import westphalia.model.State;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;

/** Takes a state's seat, shows what it has to decide, and after that what the model would have done. */
public final class RolePanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final double[] CHANCES = {.01, .05, 0};

    private final transient Session session;
    private final JTextArea help = new Paragraph(
            "role-help",
            "Take a state's seat. The run stops when it has to decide: you decide first, then you see what the model would have"
                    + " done, and why. What you are not asked about is left to the model.");
    private final JTextArea player = new Paragraph("role-player");
    private final JComboBox<String> states = new JComboBox<>();
    private final JButton take = button("Take the seat", "seat-take");
    private final JCheckBox acts = new JCheckBox("Recognition", true);
    private final JComboBox<String> claimants = new JComboBox<>();
    private final JComboBox<String> chances = new JComboBox<>(
            new String[] {"when the model gives 1% or more", "when the model gives 5% or more", "every month"});
    private final JCheckBox votes = new JCheckBox("Votes", true);
    private final JTextArea asked = new Paragraph("question");
    private final JTextArea background = new Paragraph("question-background");
    private final JButton yes = button("Yes", "answer-yes");
    private final JButton abstain = button("Abstain", "answer-abstain");
    private final JButton no = button("No", "answer-no");
    private final JButton later = button("Not for a year", "answer-later");
    private final JTextArea reveal = new Paragraph("reveal");
    private final Reasons waterfall;
    private final JButton goOn = button("Go on", "go-on");
    private final DefaultListModel<String> told = new DefaultListModel<>();
    private final JButton forget = button("Decide all again", "seat-forget");
    private final JButton compare = button("Compare with the model", "seat-compare");
    private final List<String> codes = new ArrayList<>();
    private transient @Nullable QuestionWords words;
    private transient @Nullable Vote chosen;
    private boolean isForAYear;

    /** @param painter draws the reasons */
    public RolePanel(Session session, Executor painter) {
        super(new BorderLayout());
        this.session = session;
        this.waterfall = new Reasons(painter);
        setName("role");
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        states.setName("seat-state");
        states.getAccessibleContext().setAccessibleName("The state you play");
        chances.setName("seat-chance");
        chances.getAccessibleContext().setAccessibleName("From which chance you are asked about recognition");
        claimants.setName("seat-claimant");
        claimants.getAccessibleContext().setAccessibleName("Whose recognition you are asked about");
        acts.setName("seat-acts");
        acts.setToolTipText("Whether you are asked about recognition and withdrawal");
        votes.setToolTipText(
                "Whether you are asked about votes, and before a veto of yours that is expected stops a draft");
        votes.setName("seat-votes");
        asked.putClientProperty("FlatLaf.styleClass", "h3");
        waterfall.setName("reveal-waterfall");
        take.addActionListener(event -> takeOrLeave());
        yes.addActionListener(event -> choose(Vote.YES, false));
        abstain.addActionListener(event -> choose(Vote.ABSTAIN, false));
        no.addActionListener(event -> choose(Vote.NO, false));
        later.addActionListener(event -> choose(Vote.NO, true));
        later.setToolTipText("No, and do not ask me about it for twelve months");
        goOn.addActionListener(event -> goOn());
        forget.addActionListener(event -> {
            session.seating().forget();
            session.reset();
        });
        forget.setToolTipText("Forget what you decided and begin before the first month");
        compare.setToolTipText("Draw the run as it would have gone without you, under the same luck");
        compare.addActionListener(event -> session.compareWithBase(true));
        Lines<String> list = new Lines<>("choices", "What you decided", told, line -> line);
        list.setVisibleRowCount(5);
        Rows rows = new Rows();
        rows.add(help);
        rows.add(states);
        rows.add(acts);
        rows.add(claimants);
        rows.add(chances);
        rows.add(votes);
        rows.add(player);
        rows.buttons(take);
        rows.add(asked);
        rows.add(background);
        rows.buttons(yes, abstain, no, later);
        rows.add(reveal);
        rows.add(waterfall);
        rows.buttons(goOn);
        rows.add(new JScrollPane(list));
        rows.buttons(forget);
        rows.buttons(compare);
        add(rows.scrolled(), BorderLayout.CENTER);
        session.listen(this);
        follow();
    }

    private static JButton button(String text, String name) {
        JButton button = new JButton(text);
        button.setName(name);
        return button;
    }

    /** Draws for a dark or a light room from now on. */
    public void setDark(boolean isDark) {
        waterfall.setDark(isDark);
    }

    @Override
    public void opened() {
        Document document = session.document();
        if (document == null) {
            return;
        }
        words = new QuestionWords(document.scenario());
        List<State> all = new ArrayList<>(document.scenario().states());
        all.sort(Comparator.comparing(State::name));
        List<String> now = all.stream().map(State::iso3).toList();
        List<String> names = all.stream().map(State::name).toList();
        boolean isSame = now.equals(codes)
                && names.equals(java.util.stream.IntStream.range(0, states.getItemCount())
                        .mapToObj(states::getItemAt)
                        .toList());
        List<Claimant> about = document.scenario().claimants();
        if (!isSame || claimants.getItemCount() != about.size() + 1) {
            claimants.removeAllItems();
            about.forEach(claimant -> claimants.addItem("of " + claimant.name() + " only"));
            claimants.addItem("of every claimant");
            claimants.setSelectedIndex(about.size());
            codes.clear();
            codes.addAll(now);
            states.removeAllItems();
            names.forEach(states::addItem);
        }
        follow();
    }

    @Override
    public void looked() {
        String looked = session.state();
        if (session.seating().role() == null && codes.contains(looked)) {
            states.setSelectedIndex(codes.indexOf(looked));
        }
    }

    @Override
    public void asked() {
        chosen = null;
        follow();
    }

    private void takeOrLeave() {
        if (session.seating().role() != null) {
            session.takeSeat(null);
        } else if (states.getSelectedIndex() >= 0) {
            session.takeSeat(new Role(
                    codes.get(states.getSelectedIndex()),
                    about(claimants.getSelectedIndex()),
                    CHANCES[chances.getSelectedIndex()],
                    acts.isSelected(),
                    votes.isSelected()));
        }
    }

    private @Nullable String about(int position) {
        Document document = session.document();
        List<Claimant> all = document == null ? List.of() : document.scenario().claimants();
        return position < 0 || position >= all.size() ? null : all.get(position).id();
    }

    private void choose(Vote answer, boolean isLong) {
        chosen = answer;
        isForAYear = isLong;
        follow();
    }

    private void goOn() {
        Vote answer = chosen;
        if (answer != null) {
            session.seating().answer(answer, isForAYear);
        }
    }

    /** What there is to say while nothing is asked. */
    private String idle() {
        Role role = session.seating().role();
        RunSoFar run = session.shown();
        QuestionWords say = words;
        if (role == null || run == null || say == null) {
            return "";
        }
        Seating seating = session.seating();
        return new IdleWords(say, role)
                .of(run, seating.passedOver(), seating.choices().told().size());
    }

    @Override
    public void moved() {
        if (session.seating().role() != null && session.seating().question() == null && !session.isPlaying()) {
            follow();
        }
    }

    @Override
    public void paced() {
        moved();
    }

    /** Shows what the seat asks now: nothing, a question, or an answer beside the model's. */
    private void follow() {
        Question question = session.seating().question();
        QuestionWords say = words;
        Vote answer = chosen;
        boolean isTaken = session.seating().role() != null;
        boolean isAsked = question != null && say != null;
        boolean isAnswered = isAsked && answer != null;
        take.setText(isTaken ? "Leave the seat" : "Take the seat");
        for (JComponent setting : List.of(help, states, acts, claimants, chances, votes)) {
            setting.setVisible(!isTaken);
        }
        Role role = session.seating().role();
        player.setText(role == null || say == null ? "" : "You play " + say.name(role.state()) + ".");
        boolean isVote = question != null && question.isVote();
        yes.setText(
                isVote ? "Yes" : Wording.sentence((question == null ? DecidedAct.RECOGNISE : question.act()).answer()));
        no.setText(isVote ? "No" : "Not now");
        yes.setVisible(isAsked && !isAnswered);
        no.setVisible(isAsked && !isAnswered);
        abstain.setVisible(isVote && isAsked && !isAnswered);
        later.setVisible(!isVote && isAsked && !isAnswered);
        goOn.setVisible(isAnswered);
        reveal.setVisible(isAnswered);
        waterfall.setVisible(isAnswered);
        forget.setEnabled(!session.seating().choices().told().isEmpty());
        compare.setEnabled(isTaken && !session.isCompared());
        asked.setText(question != null && say != null ? say.asked(question) : idle());
        background.setText(question != null && say != null ? say.background(question) : "");
        if (question != null && say != null && answer != null) {
            reveal.setText(say.compared(question, answer));
            waterfall.show("The model's reasons", QuestionWords.steps(question.decision()));
        }
        told.clear();
        if (say != null) {
            session.seating().choices().told().forEach(choice -> told.addElement(say.told(choice)));
        }
        revalidate();
        repaint();
    }
}

package westphalia.desktop.compare;

import java.awt.BorderLayout;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.layout.Lines;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.layout.Rows;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.desktop.session.Thinking;
import westphalia.engine.run.Player;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.PartingWords;
import westphalia.experiment.comparison.Partings;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.Claimant;
import westphalia.result.Measure;
import westphalia.result.comparison.Parting;
import westphalia.scenario.Scenario;

/** Tells where the run parts from its twin; a click on an act leads to its month and to who acted. */
public final class ComparePanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final int MOST_ACTS = 40;

    private final transient Session session;
    private final JButton compare = new JButton();
    private final JTextArea summary = new Paragraph("compare-summary");
    private final JTextArea numbers = new Paragraph("compare-numbers");
    private final JButton first = new JButton("Go to it");
    private final DefaultListModel<String> lines = new DefaultListModel<>();
    private final Lines<String> list = new Lines<>("partings", "Acts by which the runs differ", lines, line -> line);
    private final JScrollPane scroll = new JScrollPane(list);
    private final transient Thinking<Pair, Found> thinking =
            new Thinking<>("comparing", ComparePanel::found, this::show);
    private transient List<Parting> partings = List.of();

    /** Both runs as far as the one that is shown has come. */
    private record Pair(RunSoFar run, Scenario twin, String twinName) {
        String inASentence() {
            return "the " + twinName;
        }
    }

    private record Found(List<Parting> partings, List<String> lines, String first) {
        static final Found NOTHING = new Found(List.of(), List.of(), "");
    }

    public ComparePanel(Session session) {
        super(new BorderLayout());
        this.session = session;
        setName("comparison");
        setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        compare.setName("compare-toggle");
        compare.addActionListener(event -> session.compareWithBase(!session.isCompared()));
        summary.putClientProperty("FlatLaf.styleClass", "h4");
        first.setName("first-parting");
        first.setToolTipText("Go to the month of the first act that differs, and look at who acted");
        first.addActionListener(event -> goTo(0));
        list.setVisibleRowCount(10);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && list.getSelectedIndex() >= 0) {
                goTo(list.getSelectedIndex());
            }
        });
        Rows rows = new Rows();
        rows.add(new Paragraph(
                "compare-help",
                "The twin is the same world under the same luck without what you changed, or without your choices if you play a"
                        + " state. What differs was caused by you. The picture “Difference” draws it."));
        rows.buttons(compare);
        rows.add(summary);
        rows.buttons(first);
        rows.add(numbers);
        rows.add(scroll);
        add(rows.scrolled(), BorderLayout.CENTER);
        session.listen(this);
        follow();
    }

    @Override
    public void opened() {
        follow();
    }

    @Override
    public void looked() {
        follow();
    }

    @Override
    public void moved() {
        if (!session.isPlaying()) {
            follow();
        }
    }

    @Override
    public void paced() {
        follow();
    }

    private void follow() {
        RunSoFar run = session.shown();
        RunSoFar twin = session.twin();
        compare.setText(session.isCompared() ? "Stop comparing" : "Compare with the twin");
        if (!session.isCompared()) {
            show(Found.NOTHING);
            summary.setText("");
        } else if (run != null && twin != null && run.hasBegun()) {
            if (partings.isEmpty()) {
                summary.setText("Comparing…");
            }
            thinking.ask(new Pair(run, twin.scenario(), session.twinName()));
        } else {
            show(Found.NOTHING);
            summary.setText(
                    session.beside().guess().isOpen()
                            ? "The twin is hidden while you guess."
                            : "Both runs are before their first month.");
        }
    }

    /** On the thinker's thread: both runs once more, with their reasons, as far as the one that is shown. */
    private static Found found(Pair pair) {
        RunSoFar run = pair.run();
        YearMonth until = YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, run.month());
        Arm base = new Arm(pair.twinName(), pair.twin().until(until));
        Arm other = new Arm("your run", run.scenario().until(until));
        List<Parting> all = Partings.chain(
                base,
                other,
                run.result().seed(),
                run.result().run(),
                Player.repeating(run.result().decisions()));
        PartingWords words =
                new PartingWords(List.of(base.scenario(), other.scenario()), pair.inASentence(), "your run");
        List<Parting> shown = all.subList(0, Math.min(MOST_ACTS, all.size()));
        return new Found(
                shown,
                shown.stream().map(words::line).toList(),
                shown.isEmpty()
                        ? ""
                        : "They first part in " + Wording.month(shown.get(0).month()) + ": "
                                + words.sentence(shown.get(0)) + ".");
    }

    private void show(Found found) {
        partings = found.partings();
        lines.clear();
        lines.addAll(found.lines());
        first.setVisible(!partings.isEmpty());
        scroll.setVisible(!partings.isEmpty());
        summary.setText(summary(found));
        numbers.setText(difference());
        revalidate();
        repaint();
    }

    private String summary(Found found) {
        if (found.lines().isEmpty()) {
            return "So far the runs are the same, act by act.";
        }
        return found.first();
    }

    private String difference() {
        RunSoFar run = session.shown();
        RunSoFar twin = session.twin();
        if (!session.isCompared() || run == null || twin == null || !run.hasBegun()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Claimant claimant : run.scenario().claimants()) {
            Double own = value(run, claimant.id(), run.month());
            Double other = value(twin, claimant.id(), run.month());
            if (own != null && other != null) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s%s: %.0f recognitions here, %.0f there.",
                        text.length() == 0 ? "" : "\n",
                        claimant.name(),
                        own,
                        other));
            }
        }
        return text.toString();
    }

    private static @Nullable Double value(RunSoFar run, String claimant, long month) {
        int column = run.plan().measures().indexOf(new Measure("recognitions", claimant));
        long row = month - run.result().timeline().firstMonth();
        return column < 0 || row < 0 || row >= run.result().timeline().months()
                ? null
                : run.result().timeline().value((int) row, column);
    }

    private void goTo(int place) {
        if (place < partings.size()) {
            Parting parting = partings.get(place);
            RunSoFar run = session.shown();
            boolean isState = run != null
                    && run.scenario().states().stream()
                            .anyMatch(state -> state.iso3().equals(parting.state()));
            session.goTo(parting.month());
            session.lookAt(isState ? parting.state() : parting.subject());
        }
    }

    /** Stops working for good. */
    public void close() {
        thinking.close();
    }
}

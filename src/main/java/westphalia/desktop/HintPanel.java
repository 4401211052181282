package westphalia.desktop;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;

/** Three first steps, ticked off as they are done; gone when all are, or when they are dismissed. */
final class HintPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;

    private static final List<String> STEPS = List.of(
            "Press <b>Play</b> or the space bar: months go by.",
            "Drag a <b>slider</b> on the left: the same luck, another world.",
            "Click a <b>state</b> on the map: read why it decided so.");

    private final transient Session session;
    private final transient Runnable dismissing;
    private final List<JLabel> labels = new ArrayList<>();
    private final boolean[] isDone = new boolean[STEPS.size()];

    /**
     * The steps, not yet visible.
     *
     * @param dismissing remembers that nobody wants them again
     */
    HintPanel(Session session, Runnable dismissing) {
        super(new BorderLayout(12, 0));
        this.session = session;
        this.dismissing = dismissing;
        setName("hint");
        setVisible(false);
        JPanel steps = new JPanel(new GridLayout(1, STEPS.size(), 18, 0));
        steps.setOpaque(false);
        for (int step = 0; step < STEPS.size(); step++) {
            JLabel label = new JLabel();
            label.setName("hint-" + (step + 1));
            labels.add(label);
            steps.add(label);
        }
        JButton dismiss = new JButton("Got it");
        dismiss.setName("dismiss-hint");
        dismiss.setToolTipText("Put these steps away for good; Help brings them back");
        dismiss.addActionListener(event -> dismiss());
        add(steps, BorderLayout.CENTER);
        add(dismiss, BorderLayout.EAST);
        colour();
        write();
        session.listen(this);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        colour();
    }

    private void colour() {
        Color accent = Objects.requireNonNullElse(UIManager.getColor("Component.accentColor"), Color.BLUE);
        Color paper = Objects.requireNonNullElse(UIManager.getColor("Panel.background"), Color.WHITE);
        setBackground(mixed(accent, paper, .16));
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 0, 1, 0, mixed(accent, paper, .5)),
                BorderFactory.createEmptyBorder(8, 14, 8, 12)));
    }

    private static Color mixed(Color one, Color other, double share) {
        return new Color(
                (int) Math.round(one.getRed() * share + other.getRed() * (1 - share)),
                (int) Math.round(one.getGreen() * share + other.getGreen() * (1 - share)),
                (int) Math.round(one.getBlue() * share + other.getBlue() * (1 - share)));
    }

    /** Shows the steps again, none of them done. */
    void startAgain() {
        java.util.Arrays.fill(isDone, false);
        write();
        setVisible(true);
    }

    private void dismiss() {
        setVisible(false);
        dismissing.run();
    }

    private void write() {
        for (int step = 0; step < STEPS.size(); step++) {
            String sign = isDone[step] ? "✓" : String.valueOf(step + 1);
            labels.get(step)
                    .setText("<html><b>" + sign + "</b>&nbsp;&nbsp;"
                            + (isDone[step] ? "<s>" + STEPS.get(step) + "</s>" : STEPS.get(step)) + "</html>");
        }
    }

    private void done(int step) {
        if (isVisible() && !isDone[step]) {
            isDone[step] = true;
            write();
            if (isDone[0] && isDone[1] && isDone[2]) {
                dismiss();
            }
        }
    }

    @Override
    public void moved() {
        RunSoFar run = session.shown();
        if (run != null && run.hasBegun()) {
            done(0);
        }
    }

    @Override
    public void changed() {
        if (!session.settings().isEmpty()) {
            done(1);
        }
    }

    @Override
    public void looked() {
        if (session.state() != null) {
            done(2);
        }
    }
}

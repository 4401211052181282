package westphalia.desktop.time;

import java.awt.event.ActionListener;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JFormattedTextField;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.layout.Glyph;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;

/** Play, pause, step, reset, speed, seed and other luck. */
public final class TransportBar extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;
    private static final int FASTEST = 10;
    private static final long SLOWEST_PACE = 1000;

    private final transient Session session;
    private final JButton play;
    private final JLabel month = new JLabel(" ");
    private final JSpinner seed = new JSpinner(new SpinnerNumberModel(Long.valueOf(1), null, null, Long.valueOf(1)));
    private final JCheckBox compare = new JCheckBox("Compare with base");
    private boolean isFollowing;

    public TransportBar(Session session) {
        this.session = session;
        setName("transport");
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        play = button(
                "Play", Glyph.PLAY, "play", "Let month after month go by (space)", event -> session.playOrPause());
        play.putClientProperty(
                "FlatLaf.style",
                "background: $Button.default.background; foreground: $Button.default.foreground;"
                        + " hoverBackground: $Button.default.hoverBackground; borderColor: $Button.default.borderColor");
        add(play);
        add(button("Step", Glyph.STEP, "step", "One month (right arrow)", event -> session.step()));
        add(button(
                "Reset",
                Glyph.RESET,
                "reset",
                "Back before the first month, with the settings as they are (Home)",
                event -> session.reset()));
        add(button(
                "New luck",
                Glyph.LUCK,
                "new-luck",
                "The next run: the same world, other luck (Ctrl+N)",
                event -> session.newLuck()));
        add(Box.createHorizontalStrut(12));
        add(labelled("Speed", speed()));
        add(Box.createHorizontalStrut(12));
        seed.setName("seed");
        seed.setToolTipText("The master seed: the same seed is the same luck");
        if (seed.getEditor() instanceof JSpinner.NumberEditor editor) {
            JFormattedTextField field = editor.getTextField();
            editor.getFormat().setGroupingUsed(false);
            field.setColumns(7);
        }
        seed.addChangeListener(event -> seedChanged());
        add(labelled("Seed", seed));
        add(Box.createHorizontalStrut(12));
        compare.setName("compare");
        compare.setToolTipText("Run the scenario without your changes beside it, under the same luck");
        compare.addActionListener(event -> session.compareWithBase(compare.isSelected()));
        add(compare);
        add(Box.createHorizontalStrut(16));
        add(Box.createHorizontalGlue());
        month.setName("month");
        month.putClientProperty("FlatLaf.styleClass", "h3");
        add(month);
        session.listen(this);
    }

    private static JButton button(String text, Glyph sign, String name, String tip, ActionListener action) {
        JButton button = new JButton(text, sign);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(action);
        return button;
    }

    private JSlider speed() {
        JSlider speed = new JSlider(0, FASTEST, 6);
        speed.setName("speed");
        speed.setToolTipText("Months a second, from one to as many as can be");
        speed.setMaximumSize(speed.getPreferredSize());
        speed.addChangeListener(event -> session.setPace(pace(speed.getValue())));
        session.setPace(pace(speed.getValue()));
        return speed;
    }

    /** Milliseconds a month at a position of the slider: halved about every notch, none at the fastest. */
    static long pace(int position) {
        return position >= FASTEST ? 0 : Math.round(SLOWEST_PACE * Math.pow(.62, position));
    }

    private static JPanel labelled(String text, javax.swing.JComponent component) {
        JPanel panel = new JPanel();
        panel.setLayout(new BoxLayout(panel, BoxLayout.X_AXIS));
        JLabel label = new JLabel(text + " ");
        label.setLabelFor(component);
        panel.add(label);
        panel.add(component);
        panel.setMaximumSize(panel.getPreferredSize());
        return panel;
    }

    private void seedChanged() {
        if (!isFollowing) {
            session.setLuck(((Number) seed.getValue()).longValue(), 0);
        }
    }

    @Override
    public void opened() {
        isFollowing = true;
        seed.setValue(session.seed());
        isFollowing = false;
        moved();
    }

    @Override
    public void moved() {
        RunSoFar run = session.shown();
        if (run != null) {
            String when = run.hasBegun()
                    ? Theme.month(run.month())
                    : "before " + Theme.month(run.plan().from());
            month.setText(when + (session.run() == 0 ? "" : " · run " + session.run()));
        }
    }

    @Override
    public void looked() {
        compare.setSelected(session.isCompared());
    }

    @Override
    public void paced() {
        play.setText(session.isPlaying() ? "Pause" : "Play");
        play.setIcon(session.isPlaying() ? Glyph.PAUSE : Glyph.PLAY);
    }
}

package westphalia.desktop.time;

import java.awt.Dimension;
import java.awt.event.ActionListener;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JFormattedTextField;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import javax.swing.SwingUtilities;
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
    private static final int COLUMNS = 6;

    private final transient Session session;
    private final JButton play;
    private final transient Map<JButton, String> shrinking = new LinkedHashMap<>();
    private final JLabel speedLabel = new JLabel("Speed ");
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
        addShrinking(button("Step", Glyph.STEP, "step", "One month (right arrow)", event -> session.step()));
        addShrinking(button(
                "Reset",
                Glyph.RESET,
                "reset",
                "Back before the first month, with the settings as they are (Home)",
                event -> session.reset()));
        addShrinking(button(
                "New luck",
                Glyph.LUCK,
                "new-luck",
                "The next run: the same world, other luck (Ctrl+N)",
                event -> session.newLuck()));
        add(Box.createHorizontalStrut(12));
        add(labelled(speedLabel, speed()));
        add(Box.createHorizontalStrut(12));
        seed.setName("seed");
        seed.setToolTipText("The master seed: the same seed is the same luck");
        if (seed.getEditor() instanceof JSpinner.NumberEditor editor) {
            JFormattedTextField field = editor.getTextField();
            editor.getFormat().setGroupingUsed(false);
            field.setColumns(COLUMNS);
        }
        seed.addChangeListener(event -> seedChanged());
        add(labelled(new JLabel("Seed "), seed));
        add(Box.createHorizontalStrut(12));
        compare.setName("compare");
        compare.setToolTipText("Run the scenario without your changes beside it, under the same luck");
        compare.addActionListener(event -> session.compareWithBase(compare.isSelected()));
        add(compare);
        add(Box.createHorizontalStrut(16));
        add(Box.createHorizontalGlue());
        month.setName("month");
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
        month.putClientProperty("FlatLaf.styleClass", "h3");
        add(month);
        session.listen(this);
    }

    private void addShrinking(JButton button) {
        add(button);
        shrinking.put(button, button.getText());
    }

    /** Leaves the words of some buttons away where there is no room for all: their signs and tooltips say the same. */
    private void fit() {
        shrinking.forEach(JButton::setText);
        List<JButton> buttons = new ArrayList<>(shrinking.keySet());
        for (JButton button : buttons) {
            if (isTooNarrow()) {
                button.setText("");
            }
        }
        speedLabel.setVisible(true);
        speedLabel.setVisible(!isTooNarrow());
        revalidate();
    }

    private boolean isTooNarrow() {
        BoxLayout row = (BoxLayout) getLayout();
        row.invalidateLayout(this); // It remembers sizes from before the words were changed.
        return row.minimumLayoutSize(this).width > getWidth();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (shrinking != null) { // It is null while the bar is being made.
            SwingUtilities.invokeLater(this::fit); // Its parts get their type after it.
        }
    }

    private static JButton button(String text, Glyph sign, String name, String tip, ActionListener action) {
        JButton button = new JButton(text, sign);
        button.setName(name);
        button.getAccessibleContext().setAccessibleName(text);
        button.setToolTipText(tip);
        button.addActionListener(action);
        return button;
    }

    private JSlider speed() {
        JSlider speed = new JSlider(0, FASTEST, 6);
        speed.setName("speed");
        speed.getAccessibleContext().setAccessibleName("Speed");
        speed.setToolTipText("Months a second, from one to as many as can be");
        speed.addChangeListener(event -> session.setPace(pace(speed.getValue())));
        session.setPace(pace(speed.getValue()));
        return speed;
    }

    /** Milliseconds a month at a position of the slider: halved about every notch, none at the fastest. */
    static long pace(int position) {
        return position >= FASTEST ? 0 : Math.round(SLOWEST_PACE * Math.pow(.62, position));
    }

    private static JPanel labelled(JLabel label, JComponent component) {
        JPanel panel = new JPanel() {
            private static final long serialVersionUID = 1;

            @Override
            public Dimension getMaximumSize() {
                return getPreferredSize();
            }
        };
        panel.setLayout(new BoxLayout(panel, BoxLayout.X_AXIS));
        label.setLabelFor(component);
        panel.add(label);
        panel.add(component);
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
            month.setText(when + " · run " + session.run());
            fit();
        }
    }

    @Override
    public void looked() {
        compare.setSelected(session.isCompared());
    }

    @Override
    public void paced() {
        play.getAccessibleContext().setAccessibleName(session.isPlaying() ? "Pause" : "Play");
        play.setText(session.isPlaying() ? "Pause" : "Play");
        play.setIcon(session.isPlaying() ? Glyph.PAUSE : Glyph.PLAY);
    }
}

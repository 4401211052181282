package westphalia.desktop.control;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.UIManager;
import westphalia.chart.drawing.Theme;
import westphalia.desktop.session.Session;
import westphalia.model.meaning.Status;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;

/** One parameter: its name, how it was come by, a slider with a mark at the scenario's value, and the value itself. */
final class ParameterControl extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int DIGITS = 5;
    private static final int KNOB = 8;

    private final transient Session session;
    private final transient ParameterDefinition definition;
    private final transient SliderScale scale;
    private final JSlider slider;
    private final JTextField field = new JTextField(6);
    private final JLabel name = new JLabel();
    private double base;
    private double shown;
    private boolean isFollowing;

    ParameterControl(Session session, ParameterDefinition definition) {
        super(new BorderLayout(4, 0));
        this.session = session;
        this.definition = definition;
        this.scale = SliderScale.of(definition);
        this.slider = new MarkedSlider();
        setBorder(BorderFactory.createEmptyBorder(3, 10, 3, 10));
        setName("control-" + definition.path());
        String tip = tip();
        name.setText(shortName());
        name.setToolTipText(tip);
        slider.setName(definition.path());
        slider.setToolTipText(tip);
        slider.getAccessibleContext().setAccessibleName(definition.text());
        slider.addChangeListener(event -> slid());
        field.setName("value-" + definition.path());
        field.setToolTipText(tip);
        field.getAccessibleContext().setAccessibleName(definition.text() + ", value");
        field.addActionListener(event -> typed());
        add(new Head(name, badge(definition.status(), tip)), BorderLayout.NORTH);
        add(slider, BorderLayout.CENTER);
        add(field, BorderLayout.EAST);
        base = definition.preset();
        show(definition.preset());
    }

    /** A name with a badge at the right; where there is no room for both, the badge ends in dots first. */
    private static final class Head extends JPanel {
        private static final long serialVersionUID = 1;
        private static final int GAP = 4;

        private final JLabel name;
        private final JLabel badge;

        Head(JLabel name, JLabel badge) {
            super(new BorderLayout(GAP, 0));
            this.name = name;
            this.badge = badge;
            add(name, BorderLayout.CENTER);
            add(badge, BorderLayout.EAST);
        }

        @Override
        public void doLayout() {
            int left = getWidth() - name.getPreferredSize().width - GAP;
            int least = badge.getFontMetrics(badge.getFont()).stringWidth("MM…");
            int wide = Math.max(least, Math.min(badge.getPreferredSize().width, left));
            name.setBounds(0, 0, getWidth() - wide - GAP, getHeight());
            badge.setBounds(getWidth() - wide, 0, wide, getHeight());
        }
    }

    /** A slider with a tick where the scenario's own value lies. */
    private final class MarkedSlider extends JSlider {
        private static final long serialVersionUID = 1;

        MarkedSlider() {
            super(0, SliderScale.of(definition).steps(), 0);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            super.paintComponent(graphics);
            int room = getWidth() - 2 * KNOB;
            int x = KNOB + (int) Math.round(room * (double) scale.step(base) / scale.steps());
            graphics.setColor(UIManager.getColor("Label.foreground"));
            graphics.fillRect(x - 1, getHeight() - 4, 2, 4);
        }
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }

    private String shortName() {
        int dot = definition.path().lastIndexOf('.');
        return definition.path().substring(dot + 1).replace('_', ' ');
    }

    private String tip() {
        String unit = definition.unit().isEmpty() ? "" : " (" + definition.unit() + ")";
        return "<html><body style='width: 260px'><b>" + definition.path() + "</b><br>" + definition.text() + unit
                + "<br>From " + words(definition.min()) + " to " + words(definition.max()) + "; preset "
                + words(definition.preset()) + ", " + definition.status().word() + ".<br>"
                + definition.source() + "<br><i>Acts at once: the run is played again up to this month, under the same"
                + " luck.</i></body></html>";
    }

    private static JLabel badge(Status status, String tip) {
        JLabel badge = new JLabel(status.word());
        badge.setOpaque(true);
        Color color = switch (status) {
            case FITTED -> Theme.GREEN;
            case ANCHORED -> Theme.BLUE;
            case IMPOSED -> Theme.VERMILLION;
            case ILLUSTRATIVE, INPUT -> Theme.ORANGE;
        };
        badge.setBackground(color);
        badge.setForeground(Theme.inkOn(color));
        badge.setBorder(BorderFactory.createEmptyBorder(0, 5, 0, 5));
        badge.putClientProperty("FlatLaf.styleClass", "small");
        badge.setToolTipText(tip);
        return badge;
    }

    /** Whether all words occur in the path or the text of this parameter. */
    boolean matches(String words) {
        String all = (definition.path() + " " + definition.text()).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes over the values of the scenario and of the settings; touches nothing if they are as before, or being typed.
     */
    void follow(Parameters ofScenario, Parameters played) {
        double original = ParameterDefinition.value(ofScenario, definition.path());
        double value = ParameterDefinition.value(played, definition.path());
        boolean isLeftOver = !field.isFocusOwner() && !words(value).equals(field.getText());
        if (original != base || value != shown || isLeftOver) {
            base = original;
            show(value);
        }
    }

    private void show(double value) {
        isFollowing = true;
        shown = value;
        slider.setValue(scale.step(value));
        field.setText(words(value));
        isFollowing = false;
        boolean isChanged = value != base;
        name.setText(isChanged ? "● " + shortName() : shortName());
        name.putClientProperty("FlatLaf.styleClass", isChanged ? "h4" : "");
        name.getAccessibleContext().setAccessibleName(shortName() + (isChanged ? ", changed" : ""));
        slider.repaint();
    }

    private void slid() {
        if (isFollowing) {
            return;
        }
        double value = scale.value(slider.getValue());
        field.setText(words(value));
        if (!slider.getValueIsAdjusting()) {
            set(value);
        }
    }

    private void typed() {
        try {
            double value = Double.parseDouble(field.getText().strip());
            field.putClientProperty("JComponent.outline", null);
            if (value < definition.min() || value > definition.max()) {
                refuse();
            } else {
                set(value);
            }
        } catch (NumberFormatException wrong) {
            refuse();
        }
    }

    private void refuse() {
        field.putClientProperty("JComponent.outline", "error");
        field.setToolTipText("must be a number from " + words(definition.min()) + " to " + words(definition.max())
                + ", but is " + field.getText());
    }

    private void set(double value) {
        session.set(definition.path(), value == base ? null : words(value));
    }

    /** A number in as few digits as say it. */
    static String words(double value) {
        return new BigDecimal(value, new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }
}

package westphalia.desktop.control;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.layout.Flow;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;

/** The vetoes of the Council: each can be taken from its holder, in all years of the scenario or in some. */
final class VetoControl extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final JPanel holders = new JPanel(new Flow(2));
    private final transient Map<String, JCheckBox> boxes = new LinkedHashMap<>();
    private final JComboBox<Integer> from = years("veto-from", "First year without the vetoes that are taken");
    private final JComboBox<Integer> until = years("veto-until", "Last year without the vetoes that are taken");
    private final JPanel span = new JPanel(new Flow(2));
    private boolean isFollowing;

    VetoControl(Session session) {
        super(new BorderLayout());
        this.session = session;
        setName("vetoes");
        setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 8));
        setAlignmentX(LEFT_ALIGNMENT);
        span.add(new JLabel("taken from"));
        span.add(from);
        span.add(new JLabel("to"));
        span.add(until);
        add(holders, BorderLayout.CENTER);
        add(span, BorderLayout.SOUTH);
        holders.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                holders.revalidate(); // How many rows there are depends on the width.
            }
        });
    }

    private JComboBox<Integer> years(String name, String title) {
        JComboBox<Integer> years = new JComboBox<>();
        years.setName(name);
        years.setToolTipText(title);
        years.getAccessibleContext().setAccessibleName(title);
        years.addActionListener(event -> chosen());
        return years;
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }

    /** The path of a state's veto. */
    static String path(String iso3) {
        return "states." + iso3 + ".veto";
    }

    /** Whether all words occur in what it says. */
    boolean matches(String words) {
        String all = "vetoes veto in the council permanent members";
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(all::contains);
    }

    /** Takes over who holds a veto in the scenario, and from whom the settings take it. */
    void follow(Document document) {
        isFollowing = true;
        Scenario base = document.base().scenario();
        ScenarioWords words = new ScenarioWords(base);
        Map<String, String> settings = session.settings();
        if (!List.copyOf(boxes.keySet()).equals(words.permanent())) { // Otherwise the focus stays where it is.
            holders.removeAll();
            boxes.clear();
            words.permanent().forEach(this::add);
        }
        boxes.forEach((holder, box) -> {
            box.setText(words.name(holder));
            box.setSelected(!settings.containsKey(path(holder)));
        });
        if (!isSpanOf(base)) {
            fill(from, base, base.from().getYear());
            fill(until, base, base.to().getYear());
        }
        span.setVisible(boxes.values().stream().anyMatch(box -> !box.isSelected()));
        isFollowing = false;
        revalidate();
    }

    private void add(String holder) {
        JCheckBox box = new JCheckBox();
        box.setName("veto-" + holder);
        box.setToolTipText("Whether it has a veto in the Council; acts at once, under the same luck");
        box.addActionListener(event -> chosen());
        boxes.put(holder, box);
        holders.add(box);
    }

    private boolean isSpanOf(Scenario base) {
        int years = from.getItemCount();
        return years == base.to().getYear() - base.from().getYear() + 1
                && from.getItemAt(0) == base.from().getYear();
    }

    private static void fill(JComboBox<Integer> years, Scenario base, int chosen) {
        years.removeAllItems();
        for (int year = base.from().getYear(); year <= base.to().getYear(); year++) {
            years.addItem(year);
        }
        years.setSelectedItem(chosen);
    }

    private void chosen() {
        if (isFollowing) {
            return;
        }
        String value = value();
        Map<String, @Nullable String> changes = new TreeMap<>();
        boxes.forEach((holder, box) -> {
            String now = box.isSelected() ? null : value;
            if (!Objects.equals(now, session.settings().get(path(holder)))) {
                changes.put(path(holder), now);
            }
        });
        if (!changes.isEmpty()) {
            session.change(changes);
        }
    }

    /** No veto in all years, or in some as the scenario writes it. */
    private String value() {
        int first = from.getItemAt(Math.min(from.getSelectedIndex(), until.getSelectedIndex()));
        int last = from.getItemAt(Math.max(from.getSelectedIndex(), until.getSelectedIndex()));
        boolean isAlways = first == from.getItemAt(0) && last == from.getItemAt(from.getItemCount() - 1);
        return isAlways ? "0" : "{value: 0, from: " + first + ", until: " + last + "}";
    }
}

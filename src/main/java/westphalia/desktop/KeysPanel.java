package westphalia.desktop;

import java.awt.Component;
import java.awt.Frame;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import westphalia.desktop.layout.TypeSize;

/** All keys of the window, read from its menus, so that the list is never out of date. */
final class KeysPanel extends JPanel {
    private static final long serialVersionUID = 1;

    private static final int STEP = 20;

    /** What works without a menu. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.putAll(Keys.words());
        OTHERS.put("Tab", "The next control");
        OTHERS.put("Up, Down", "On the timeline: choose an event");
        OTHERS.put("Shift+Left, Right", "On the timeline: move the event by a month");
        OTHERS.put("Enter", "On the timeline: change the event");
        OTHERS.put("Insert, Delete", "On the timeline: add an event, remove it");
        OTHERS.put("Shift+Arrows", "On the map and at the Council's table: from state to state");
    }

    private KeysPanel(JMenuBar bar) {
        super(new GridBagLayout());
        setName("keys");
        setBorder(BorderFactory.createEmptyBorder(16, 22, 18, 22));
        GridBagConstraints rule = new GridBagConstraints();
        rule.gridwidth = 2;
        rule.anchor = GridBagConstraints.LINE_START;
        rule.insets = new Insets(0, 0, 10, 0);
        add(new JLabel("A key belongs to what has the focus; what that does not use goes to the run."), rule);
        OTHERS.forEach(this::row);
        for (int place = 0; place < bar.getMenuCount(); place++) {
            JMenu menu = bar.getMenu(place);
            for (Component part : menu.getMenuComponents()) {
                if (part instanceof JMenuItem item && item.getAccelerator() != null) {
                    row(words(item.getAccelerator()), item.getText().replace("…", ""));
                }
            }
        }
    }

    private static String words(KeyStroke key) {
        String modifiers = KeyEvent.getModifiersExText(key.getModifiers());
        return (modifiers.isEmpty() ? "" : modifiers + "+") + KeyEvent.getKeyText(key.getKeyCode());
    }

    private void row(String key, String does) {
        JLabel name = new JLabel(key);
        name.putClientProperty("FlatLaf.styleClass", "monospaced");
        GridBagConstraints place = new GridBagConstraints();
        place.gridy = (getComponentCount() + 1) / 2;
        place.anchor = GridBagConstraints.LINE_START;
        place.insets = new Insets(2, 0, 2, 24);
        add(name, place);
        add(new JLabel(does), place);
    }

    /** Shows the keys until Escape. */
    static void show(Frame owner, JMenuBar bar) {
        JDialog dialog = new JDialog(owner, "All keys", false);
        dialog.setName("keys-dialog");
        JScrollPane scroll = new JScrollPane(
                new KeysPanel(bar), JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(TypeSize.pixels(STEP));
        dialog.setContentPane(scroll);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.pack();
        int beside = scroll.getVerticalScrollBar().getPreferredSize().width;
        dialog.setSize(dialog.getWidth() + beside, Math.min(dialog.getHeight(), owner.getHeight()));
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }
}

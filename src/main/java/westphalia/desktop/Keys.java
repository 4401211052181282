package westphalia.desktop;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.AbstractAction;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import westphalia.desktop.play.RunSoFar;
import westphalia.desktop.session.Session;

/**
 * The keys that steer the run without a menu: space, left and right, and Home.
 *
 * <p>One rule holds for all of them: a key belongs to what has the focus, and reaches the run only if that has no use
 * for it. An open menu, a field that is typed into and a list that drops down have a use for every key; a button, a
 * slider, a tab or a list for those keys that Swing binds to it.
 */
final class Keys {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("Space", "Play or pause");
        WORDS.put("Right", "One month");
        WORDS.put("Left", "One month back");
        WORDS.put("Home", "Reset");
    }

    private Keys() {}

    /** What each key does, in words, by its name. */
    static Map<String, String> words() {
        return Collections.unmodifiableMap(WORDS);
    }

    /** Binds the keys to everything in a window. */
    static void bind(JRootPane root, Session session) {
        bind(root, KeyEvent.VK_SPACE, "play", session::playOrPause);
        bind(root, KeyEvent.VK_RIGHT, "step", session::step);
        bind(root, KeyEvent.VK_LEFT, "back", () -> back(session));
        bind(root, KeyEvent.VK_HOME, "reset", session::reset);
    }

    private static void bind(JRootPane root, int key, String name, Runnable action) {
        root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, 0), name);
        root.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public boolean isEnabled() {
                return !isUsed();
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    /** Goes one month back, if there is one. */
    static void back(Session session) {
        RunSoFar run = session.shown();
        if (run != null && run.hasBegun()) {
            session.goTo(run.month() - 1);
        }
    }

    /** Whether a menu is open, or what has the focus uses all keys although Swing does not say so. */
    private static boolean isUsed() {
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return MenuSelectionManager.defaultManager().getSelectedPath().length > 0
                || (focus instanceof JTextComponent text && text.isEditable())
                || focus instanceof JComboBox<?>
                || (focus != null && SwingUtilities.getAncestorOfClass(JComboBox.class, focus) != null);
    }
}

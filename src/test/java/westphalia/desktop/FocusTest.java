package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import westphalia.NeedsDisplay;
import westphalia.desktop.session.SessionListener;

/** A key belongs to what has the focus, and reaches the run only if that has no use for it. */
@NeedsDisplay
class FocusTest extends WindowCase {
    private static final Set<String> STEERING = Set.of("play", "step", "reset", "new-luck");
    private static final Map<String, Integer> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("space", KeyEvent.VK_SPACE);
        KEYS.put("right", KeyEvent.VK_RIGHT);
        KEYS.put("left", KeyEvent.VK_LEFT);
        KEYS.put("home", KeyEvent.VK_HOME);
    }

    private boolean isSteered;
    private @Nullable MainWindow other;

    /** The keys for which each kind of control has a use of its own; all that is not named has none. */
    private static Set<String> used(Component part) {
        if ((part instanceof JTextComponent text && text.isEditable()) || part instanceof JComboBox<?>) {
            return KEYS.keySet();
        } else if (part instanceof JCheckBox) {
            return Set.of("space", "right", "left"); // Arrows lead from box to box.
        } else if (part instanceof AbstractButton) {
            return Set.of("space");
        } else if (part instanceof JSlider) {
            return Set.of("right", "left", "home");
        } else if (part instanceof JTabbedPane) {
            return Set.of("right", "left");
        } else if (part instanceof JList<?>) {
            return KEYS.keySet();
        }
        return Set.of();
    }

    @Test
    void aKeyOnEveryKindOfControlActsThereOrOnTheRunAndNeverOnBoth() {
        GuiActionRunner.execute(() -> window.session().listen(new SessionListener() {
            @Override
            public void paced() {
                isSteered |= EventQueue.getCurrentEvent() instanceof KeyEvent;
            }
        }));
        List<String> wrong = new ArrayList<>();
        Map<String, Component> kinds = kinds();
        kinds.forEach((kind, part) -> KEYS.forEach((name, key) -> {
            boolean isExpected = !used(part).contains(name);
            if (isExpected != isSteeredBy(key, part)) {
                wrong.add(name + " on " + kind + (isExpected ? " does not reach" : " reaches") + " the run");
            }
        }));

        assertThat(wrong).isEmpty();
        assertThat(kinds.keySet())
                .contains("JTextField", "JFormattedTextField", "JComboBox", "JButton", "JCheckBox", "JSlider")
                .contains("SidePane", "Lines", "Canvas", "TimeStrip", "Paragraph");
    }

    /** One part of each kind that the focus comes to as it is led on with Tab; buttons that steer the run left out. */
    private Map<String, Component> kinds() {
        Map<String, Component> kinds = new LinkedHashMap<>();
        GuiActionRunner.execute(() -> {
            window.showHint();
            Component first = window.getFocusTraversalPolicy().getFirstComponent(window);
            Component now = first;
            do {
                if (!STEERING.contains(String.valueOf(now.getName()))) {
                    kinds.putIfAbsent(now.getClass().getSimpleName(), now);
                }
                now = window.getFocusTraversalPolicy().getComponentAfter(window, now);
            } while (now != null && now != first);
        });
        return kinds;
    }

    private boolean isSteeredBy(int key, Component part) {
        GuiActionRunner.execute(() -> {
            window.session().reset();
            window.showHint();
            return part.requestFocusInWindow();
        });
        until("it is reset", () -> !now().hasBegun());
        until("the focus is there and a month is closed", () -> {
            if (!now().hasBegun()) { // Once more if a value that a slider had changed began another run.
                window.session().step();
            }
            return part.isFocusOwner() && now().hasBegun();
        });
        isSteered = false;
        pressAndRelease(key);
        boolean now = isSteered;
        if (part instanceof JComboBox<?>) {
            GuiActionRunner.execute(((JComboBox<?>) part)::hidePopup);
        }
        return now;
    }

    /** Presses a key, and waits until its release has come back from the screen: what it does is done by then. */
    private void pressAndRelease(int key) {
        AtomicBoolean isReleased = new AtomicBoolean();
        AWTEventListener watching = event -> {
            if (event.getID() == KeyEvent.KEY_RELEASED && ((KeyEvent) event).getKeyCode() == key) {
                isReleased.set(true);
            }
        };
        Toolkit.getDefaultToolkit().addAWTEventListener(watching, AWTEvent.KEY_EVENT_MASK);
        press(key);
        until("the key is released", isReleased::get);
        Toolkit.getDefaultToolkit().removeAWTEventListener(watching);
        frame.robot().waitForIdle();
    }

    @Test
    void spaceOnAFreshWindowPlays() {
        GuiActionRunner.execute(() -> {
            MainWindow fresh = new MainWindow(new Look());
            fresh.setVisible(true);
            fresh.open(KOSOVO);
            fresh.showHint();
            other = fresh;
        });
        MainWindow fresh = Objects.requireNonNull(other);
        until("the fresh window has the focus", fresh::isFocused);
        until("the scenario is open", () -> fresh.session().shown() != null);
        press(KeyEvent.VK_SPACE);
        until("it plays", () -> Objects.requireNonNull(fresh.session().shown()).hasBegun());
        boolean isHintThere = Screenshots.part(fresh, "hint") instanceof JComponent hint && hint.isVisible();
        GuiActionRunner.execute(fresh::dispose);

        assertThat(isHintThere).isTrue();
    }

    @Test
    void keysStayWithAnOpenMenu() {
        frame.button("step").click();
        until("a month is closed", () -> now().hasBegun());
        clickOnAPicture();
        frame.menuItem("menu-file").click();
        for (int key : List.of(KeyEvent.VK_RIGHT, KeyEvent.VK_RIGHT, KeyEvent.VK_LEFT, KeyEvent.VK_HOME)) {
            pressAndRelease(key);
        }
        MenuElement[] open = MenuSelectionManager.defaultManager().getSelectedPath();

        assertThat(open).hasSizeGreaterThan(1);
        assertThat(((Component) open[1]).getName()).isEqualTo("menu-run");
        assertThat(run().result().timeline().months()).isOne();
        press(KeyEvent.VK_ESCAPE, KeyEvent.VK_ESCAPE);
    }

    @Test
    void whatIsTypedIntoTheSearchBoxStartsNothing() {
        frame.textBox("search").click().enterText("fear of");
        frame.robot().waitForIdle();

        assertThat(frame.textBox("search").text()).isEqualTo("fear of");
        assertThat(run().hasBegun()).isFalse();
        assertThat(window.session().isPlaying()).isFalse();
    }

    @Test
    void afterTheHintIsPutAwayThePictureHasTheFocus() {
        GuiActionRunner.execute(() -> window.showHint());
        frame.button("dismiss-hint").focus();
        press(KeyEvent.VK_SPACE);
        until("a picture has the focus", () -> window.pictures().first().isFocusOwner());
        press(KeyEvent.VK_SPACE);
        until("it plays", () -> now().hasBegun());
        assertThat(frame.comboBox("claimant").target().isPopupVisible()).isFalse();
    }
}

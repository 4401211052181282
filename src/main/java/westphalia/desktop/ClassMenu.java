package westphalia.desktop;

import java.awt.event.KeyEvent;
import java.util.Map;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import westphalia.desktop.SidePane.Part;

/** The menu of what a class does beside watching. */
final class ClassMenu {
    private static final Map<Part, Integer> KEYS = Map.of(
            Part.WHY, KeyEvent.VK_Y,
            Part.COMPARE, KeyEvent.VK_M,
            Part.GUESS, KeyEvent.VK_G,
            Part.PLAY, KeyEvent.VK_T,
            Part.MANY, KeyEvent.VK_U);
    private static final Map<Part, String> TEXTS = Map.of(
            Part.WHY, "Why did it decide so?",
            Part.COMPARE, "Compare with the twin",
            Part.GUESS, "Guess before you see it",
            Part.PLAY, "Play a state",
            Part.MANY, "Many runs");

    private ClassMenu() {}

    static JMenu of(MainWindow window) {
        JMenu menu = Menus.menu("Class", KeyEvent.VK_C);
        for (Part part : Part.values()) {
            JMenuItem item = Menus.item(
                    TEXTS.getOrDefault(part, ""),
                    "class-" + part.name().toLowerCase(java.util.Locale.ROOT),
                    KEYS.getOrDefault(part, KeyEvent.VK_UNDEFINED),
                    () -> window.side().show(part));
            item.setToolTipText(part.tip());
            menu.add(item);
        }
        menu.addSeparator();
        menu.add(Menus.item("Names of places and parties…", "class-names", KeyEvent.VK_B, window::rename));
        return menu;
    }
}

package westphalia.desktop;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import westphalia.desktop.gallery.GalleryDialog;
import westphalia.desktop.help.HelpDialog;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;

/** The menus of the window and the keys that need no menu. */
final class Menus {
    private static final int MENU_KEY =
            java.awt.GraphicsEnvironment.isHeadless() ? InputEvent.CTRL_DOWN_MASK : menuKey();

    private static final int PICTURES = 3;
    private static final Path SCENARIOS = Path.of("scenarios");

    private final MainWindow window;
    private final Session session;
    private final Look look;

    Menus(MainWindow window, Session session, Look look) {
        this.window = window;
        this.session = session;
        this.look = look;
    }

    private static int menuKey() {
        return Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }

    /** The menu bar; also binds space, arrows and Home to the whole window. */
    JMenuBar bar() {
        JMenuBar bar = new JMenuBar();
        bar.add(file());
        bar.add(run());
        bar.add(view());
        bar.add(ClassMenu.of(window));
        bar.add(help(bar));
        Keys.bind(window.getRootPane(), session);
        return bar;
    }

    private JMenu file() {
        JMenu menu = menu("File", KeyEvent.VK_F);
        menu.add(item("Open…", "open", KeyEvent.VK_O, this::open));
        JMenu recent = new JMenu("Open recent");
        recent.setName("open-recent");
        recent.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                recent.removeAll();
                for (String file : look.recent()) {
                    JMenuItem item = new JMenuItem(file);
                    item.addActionListener(chosen -> window.open(Path.of(file)));
                    recent.add(item);
                }
            }

            @Override
            public void menuDeselected(MenuEvent event) {}

            @Override
            public void menuCanceled(MenuEvent event) {}
        });
        menu.add(recent);
        menu.add(item("Save changes as child…", "menu-save-child", KeyEvent.VK_S, window::saveChild));
        menu.addSeparator();
        menu.add(item("Close", "close", KeyEvent.VK_W, window::dispose));
        return menu;
    }

    private JMenu run() {
        JMenu menu = menu("Run", KeyEvent.VK_R);
        menu.add(item("Play or pause", "menu-play", KeyEvent.VK_P, session::playOrPause));
        menu.add(item("One month", "menu-step", KeyEvent.VK_RIGHT, session::step));
        menu.add(item("Reset", "menu-reset", KeyEvent.VK_R, session::reset));
        menu.add(item("One month back", "menu-back", KeyEvent.VK_LEFT, () -> Keys.back(session)));
        menu.add(item("New luck", "menu-new-luck", KeyEvent.VK_N, session::newLuck));
        menu.addSeparator();
        menu.add(item("Add an event…", "menu-add-event", KeyEvent.VK_I, window::addEvent));
        return menu;
    }

    private JMenu view() {
        JMenu menu = menu("View", KeyEvent.VK_V);
        JCheckBoxMenuItem dark = new JCheckBoxMenuItem("Dark", look.isDark());
        dark.setName("dark");
        dark.addActionListener(event -> {
            double before = look.scale();
            look.setDark(dark.isSelected());
            window.lookAgain(before);
        });
        JCheckBoxMenuItem projector = new JCheckBoxMenuItem("Large type for a projector", look.isForProjector());
        projector.setName("projector");
        projector.addActionListener(event -> {
            double before = look.scale();
            look.setForProjector(projector.isSelected());
            window.lookAgain(before);
        });
        dark.setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_D, MENU_KEY));
        projector.setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_L, MENU_KEY));
        for (int number = 1; number <= PICTURES; number++) {
            int place = number - 1;
            menu.add(item(
                    "Choose picture " + number,
                    "choose-" + number,
                    KeyEvent.VK_0 + number,
                    () -> window.pictures().choose(place)));
        }
        menu.add(item("Picture alone, or all", "menu-enlarge", KeyEvent.VK_ENTER, window.pictures()::enlarge));
        menu.add(item("Copy or save the picture…", "menu-export", KeyEvent.VK_E, window.pictures()::offer));
        menu.addSeparator();
        menu.add(item("Find a parameter", "find", KeyEvent.VK_F, window::find));
        menu.addSeparator();
        menu.add(dark);
        menu.add(projector);
        return menu;
    }

    private JMenu help(JMenuBar bar) {
        JMenu menu = menu("Help", KeyEvent.VK_H);
        JMenuItem keys = item("All keys", "help-keys", KeyEvent.VK_F1, () -> KeysPanel.show(window, bar));
        keys.setAccelerator(KeyStroke.getKeyStroke(KeyEvent.VK_F1, 0));
        menu.add(keys);
        JMenuItem steps = new JMenuItem("Three first steps");
        steps.setName("help-steps");
        steps.addActionListener(event -> window.showHint());
        menu.add(steps);
        menu.add(helpItem("Tutorial", "help-tutorial", () -> HelpDialog.showTutorial(window)));
        menu.add(helpItem("Glossary", "help-glossary", () -> HelpDialog.showGlossary(window)));
        menu.addSeparator();
        menu.add(helpItem("About Westphalia", "help-about", () -> HelpDialog.showAbout(window)));
        return menu;
    }

    private static JMenuItem helpItem(String text, String name, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name);
        item.addActionListener(event -> action.run());
        return item;
    }

    private void open() {
        Set<Path> folders = new LinkedHashSet<>();
        Document document = session.document();
        Path own = document == null ? null : document.file().getParent();
        if (Files.isDirectory(SCENARIOS)) {
            folders.add(SCENARIOS);
        }
        if (own != null && (!Files.isDirectory(SCENARIOS) || !isWithin(own, SCENARIOS))) {
            folders.add(own);
        }
        new GalleryDialog(window, List.copyOf(folders), window::open).setVisible(true);
    }

    private static boolean isWithin(Path folder, Path other) {
        return folder.toAbsolutePath()
                .normalize()
                .startsWith(other.toAbsolutePath().normalize());
    }

    static JMenu menu(String text, int mnemonic) {
        JMenu menu = new JMenu(text);
        menu.setMnemonic(mnemonic);
        menu.setName("menu-" + text.toLowerCase(java.util.Locale.ROOT));
        return menu;
    }

    static JMenuItem item(String text, String name, int key, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name);
        item.setAccelerator(KeyStroke.getKeyStroke(key, MENU_KEY));
        item.addActionListener(event -> action.run());
        return item;
    }
}

package westphalia.desktop;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Path;
import javax.swing.AbstractAction;
import javax.swing.ActionMap;
import javax.swing.InputMap;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import javax.swing.filechooser.FileNameExtensionFilter;
import westphalia.desktop.session.Session;

/** The menus of the window and the keys that need no menu. */
final class Menus {
    private static final int MENU_KEY =
            java.awt.GraphicsEnvironment.isHeadless() ? InputEvent.CTRL_DOWN_MASK : menuKey();

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
        key(KeyEvent.VK_SPACE, 0, "play", session::playOrPause);
        key(KeyEvent.VK_RIGHT, 0, "step", session::step);
        key(KeyEvent.VK_HOME, 0, "reset", session::reset);
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
        menu.add(item("New luck", "menu-new-luck", KeyEvent.VK_N, session::newLuck));
        return menu;
    }

    private JMenu view() {
        JMenu menu = menu("View", KeyEvent.VK_V);
        JCheckBoxMenuItem dark = new JCheckBoxMenuItem("Dark", look.isDark());
        dark.setName("dark");
        dark.addActionListener(event -> {
            look.setDark(dark.isSelected());
            window.lookAgain();
        });
        JCheckBoxMenuItem projector = new JCheckBoxMenuItem("Large type for a projector", look.isForProjector());
        projector.setName("projector");
        projector.addActionListener(event -> {
            look.setForProjector(projector.isSelected());
            window.lookAgain();
        });
        menu.add(item("Find a parameter", "find", KeyEvent.VK_F, window::find));
        menu.addSeparator();
        menu.add(dark);
        menu.add(projector);
        return menu;
    }

    private void open() {
        JFileChooser chooser = new JFileChooser(new File("scenarios").isDirectory() ? new File("scenarios") : null);
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (YAML, JSON)", "yaml", "yml", "json"));
        if (chooser.showOpenDialog(window) == JFileChooser.APPROVE_OPTION) {
            window.open(chooser.getSelectedFile().toPath());
        }
    }

    private static JMenu menu(String text, int mnemonic) {
        JMenu menu = new JMenu(text);
        menu.setMnemonic(mnemonic);
        menu.setName("menu-" + text.toLowerCase(java.util.Locale.ROOT));
        return menu;
    }

    private static JMenuItem item(String text, String name, int key, Runnable action) {
        JMenuItem item = new JMenuItem(text);
        item.setName(name);
        item.setAccelerator(KeyStroke.getKeyStroke(key, MENU_KEY));
        item.addActionListener(event -> action.run());
        return item;
    }

    private void key(int key, int modifiers, String name, Runnable action) {
        InputMap keys = window.getRootPane().getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        ActionMap actions = window.getRootPane().getActionMap();
        keys.put(KeyStroke.getKeyStroke(key, modifiers), name);
        actions.put(name, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }
}

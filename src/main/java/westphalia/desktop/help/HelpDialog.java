package westphalia.desktop.help;

import java.awt.BorderLayout;
import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import westphalia.desktop.help.HelpPage.Section;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.layout.Rows;
import westphalia.desktop.layout.TypeSize;
import westphalia.output.Version;

/** A page to read beside the window, until Escape. */
public final class HelpDialog extends JDialog {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 460;
    private static final int HEIGHT = 560;

    private HelpDialog(Frame owner, String name, HelpPage page) {
        super(owner, page.title(), false);
        setName(name);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        Rows rows = new Rows();
        for (Section section : page.sections()) {
            JTextArea heading = new Paragraph(name + "-heading", section.heading());
            heading.putClientProperty("FlatLaf.styleClass", "h4");
            rows.add(heading);
            rows.add(new Paragraph(name + "-text", section.text()));
        }
        JScrollPane scroll = rows.scrolled();
        JPanel content = new JPanel(new BorderLayout());
        content.setBorder(BorderFactory.createEmptyBorder(14, 18, 14, 10));
        content.add(scroll, BorderLayout.CENTER);
        setContentPane(content);
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        setSize(TypeSize.pixels(WIDTH), Math.min(TypeSize.pixels(HEIGHT), owner.getHeight()));
        setLocationRelativeTo(owner);
    }

    /** Shows what the words of the model mean. */
    public static void showGlossary(Frame owner) {
        new HelpDialog(owner, "glossary", HelpPage.read("Glossary", "glossary.txt")).setVisible(true);
    }

    /** Shows what can be done with the window, step by step. */
    public static void showTutorial(Frame owner) {
        new HelpDialog(owner, "tutorial", HelpPage.read("Tutorial", "tutorial.txt")).setVisible(true);
    }

    /** Shows which program this is. */
    public static void showAbout(Frame owner) {
        HelpPage page = new HelpPage(
                "About Westphalia",
                List.of(
                        new Section(
                                "Westphalia " + Version.current(),
                                "An agent-based simulation of the diplomatic recognition of contested states."),
                        new Section("Java", Runtime.version() + ", " + System.getProperty("java.vendor", "unknown")),
                        new Section(
                                "Licence",
                                "Apache License 2.0. The file LICENSE comes with the program; the page “Licences” names the"
                                        + " libraries it uses.")));
        HelpDialog dialog = new HelpDialog(owner, "about", page);
        dialog.setSize(TypeSize.pixels(WIDTH), TypeSize.pixels(WIDTH) * 2 / 3);
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }
}

package westphalia.desktop.gallery;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.layout.TypeSize;

/** Shows the scenarios of some folders by title and question until one is chosen, or any other file. */
public final class GalleryDialog extends JDialog {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 560;
    private static final int LINE = 440;

    private final transient Consumer<Path> taker;
    private final transient List<Exhibit> all = new ArrayList<>();
    private final DefaultListModel<Exhibit> seen = new DefaultListModel<>();
    private final JList<Exhibit> list = new JList<>(seen);
    private final JTextField search = new JTextField();
    private final JLabel state = new JLabel("Reading…");
    private final JButton open = button("Open", "gallery-open", this::take);
    private final transient Hanging hanging;

    /**
     * A gallery that is filled in the background.
     *
     * @param folders where scenarios lie
     * @param taker is told the file that is to be opened
     */
    public GalleryDialog(Window owner, List<Path> folders, Consumer<Path> taker) {
        super(owner, "Open a scenario", ModalityType.APPLICATION_MODAL);
        this.taker = taker;
        setName("gallery");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        list.setName("scenarios");
        list.getAccessibleContext().setAccessibleName("Scenarios");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Card());
        list.addListSelectionListener(event -> open.setEnabled(list.getSelectedValue() != null));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    take();
                }
            }
        });
        search.setName("gallery-search");
        search.putClientProperty("JTextField.placeholderText", "Find a scenario");
        search.getAccessibleContext().setAccessibleName("Find a scenario");
        search.addCaretListener(event -> sift());
        open.setEnabled(false);
        search.registerKeyboardAction(
                event -> list.requestFocusInWindow(),
                KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0),
                JComponent.WHEN_FOCUSED);
        JPanel content = new JPanel(new BorderLayout(0, 8));
        content.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        content.add(search, BorderLayout.NORTH);
        JScrollPane scroll =
                new JScrollPane(list, JScrollPane.VERTICAL_SCROLLBAR_ALWAYS, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        content.add(scroll, BorderLayout.CENTER);
        content.add(buttons(), BorderLayout.SOUTH);
        setContentPane(content);
        getRootPane().setDefaultButton(open);
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        setSize(TypeSize.pixels(WIDTH), Math.min(TypeSize.pixels(HEIGHT), Math.max(300, owner.getHeight())));
        setLocationRelativeTo(owner);
        hanging = new Hanging(folders, this::hang, this::finished);
        hanging.execute();
    }

    private JPanel buttons() {
        JButton file = button("Choose a file…", "gallery-file", this::chooseFile);
        file.setToolTipText("Open a scenario that lies somewhere else");
        JPanel buttons = new JPanel();
        buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
        buttons.add(file);
        buttons.add(Box.createHorizontalStrut(10));
        buttons.add(state);
        buttons.add(Box.createHorizontalGlue());
        buttons.add(button("Cancel", "gallery-cancel", this::dispose));
        buttons.add(Box.createHorizontalStrut(6));
        buttons.add(open);
        return buttons;
    }

    private static JButton button(String text, String name, Runnable action) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void hang(List<Exhibit> more) {
        all.addAll(more);
        more.stream().filter(one -> one.matches(search.getText())).forEach(seen::addElement);
        if (list.getSelectedIndex() < 0 && !seen.isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    private void finished() {
        state.setText(all.isEmpty() ? "No scenario lies here." : "");
    }

    private void sift() {
        Exhibit chosen = list.getSelectedValue();
        seen.clear();
        all.stream().filter(one -> one.matches(search.getText())).forEach(seen::addElement);
        list.setSelectedIndex(chosen == null ? 0 : Math.max(0, seen.indexOf(chosen)));
    }

    private void take() {
        Exhibit chosen = list.getSelectedValue();
        if (chosen != null) {
            take(chosen.file());
        }
    }

    private void take(Path file) {
        dispose();
        taker.accept(file);
    }

    private void chooseFile() {
        Exhibit chosen = list.getSelectedValue();
        JFileChooser chooser =
                new JFileChooser(chosen == null ? null : chosen.file().toFile().getParentFile());
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (YAML, JSON)", "yaml", "yml", "json"));
        if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
            take(chooser.getSelectedFile().toPath());
        }
    }

    @Override
    public void dispose() {
        hanging.cancel(true);
        super.dispose();
    }

    /** A scenario in the list: title, question, years and claimants, file. */
    private static final class Card extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean isSelected, boolean hasFocus) {
            Exhibit exhibit = (Exhibit) value;
            String text = exhibit == null
                    ? ""
                    : "<html><body style='width: " + TypeSize.pixels(LINE) + "px'><b>" + plain(exhibit.title())
                            + "</b><br>"
                            + plain(exhibit.question()) + "<br><i>"
                            + plain(exhibit.about().isEmpty() ? "" : exhibit.about() + " · ")
                            + plain(exhibit.file().toString()) + "</i></body></html>";
            super.getListCellRendererComponent(list, text, index, isSelected, hasFocus);
            setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
            return this;
        }

        private static String plain(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;");
        }
    }
}

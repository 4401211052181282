package westphalia.desktop.name;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.table.DefaultTableModel;
import javax.swing.table.TableRowSorter;
import westphalia.desktop.layout.Paragraph;
import westphalia.desktop.layout.TypeSize;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Names;
import westphalia.scenario.Scenario;

/** A table of the names of a scenario, each beside the name the window is to show instead. */
public final class NamesDialog extends JDialog {
    private static final long serialVersionUID = 1;
    private static final Dimension SIZE = new Dimension(460, 520);

    private final DefaultTableModel rows = new DefaultTableModel(new Object[] {"In the scenario", "Shown as"}, 0) {
        private static final long serialVersionUID = 1;

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 1 || String.valueOf(getValueAt(row, 0)).isEmpty();
        }
    };
    private final JTable table = new JTable(rows) {
        private static final long serialVersionUID = 1;

        @Override
        public String getToolTipText(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            int column = columnAtPoint(event.getPoint());
            return row < 0 || column < 0 ? "" : String.valueOf(getValueAt(row, column));
        }
    };
    private final transient Consumer<Names> taker;

    /**
     * A dialog about the names of an open scenario.
     *
     * @param taker is told the names that are to be shown from now on
     */
    public NamesDialog(Window owner, Document document, Consumer<Names> taker) {
        super(owner, "Names of places and parties", ModalityType.APPLICATION_MODAL);
        this.taker = taker;
        setName("names-dialog");
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        Map<String, String> others = new TreeMap<>(document.names().others());
        List<String> first = new ArrayList<>(others.keySet());
        for (String name : names(document.asWritten())) {
            if (!first.contains(name)) {
                first.add(name);
            }
        }
        first.forEach(name -> rows.addRow(new Object[] {name, others.getOrDefault(name, "")}));
        table.setName("names");
        table.setFillsViewportHeight(true);
        table.getColumnModel().getColumn(0).setPreferredWidth(SIZE.width);
        table.getColumnModel().getColumn(1).setPreferredWidth(SIZE.width / 2);
        table.putClientProperty("terminateEditOnFocusLost", true);
        table.getAccessibleContext().setAccessibleName("Names");
        TableRowSorter<DefaultTableModel> sorter = new TableRowSorter<>(rows);
        table.setRowSorter(sorter);
        JTextField search = new JTextField();
        search.setName("names-search");
        search.putClientProperty("JTextField.placeholderText", "Find a name");
        search.getAccessibleContext().setAccessibleName("Find a name");
        search.addCaretListener(event -> sorter.setRowFilter(
                search.getText().isBlank()
                        ? null
                        : javax.swing.RowFilter.regexFilter("(?i)"
                                + java.util.regex.Pattern.quote(search.getText().strip()))));
        JPanel top = new JPanel(new BorderLayout(0, 6));
        top.add(
                new Paragraph(
                        "names-help",
                        "The window and its pictures show these names instead. They are kept in a file beside the scenario and"
                                + " change no result. Leave a row empty to keep a name."),
                BorderLayout.NORTH);
        top.add(search, BorderLayout.SOUTH);
        JPanel all = new JPanel(new BorderLayout(0, 8));
        all.setBorder(BorderFactory.createEmptyBorder(12, 12, 12, 12));
        all.add(top, BorderLayout.NORTH);
        all.add(new JScrollPane(table), BorderLayout.CENTER);
        all.add(buttons(), BorderLayout.SOUTH);
        setContentPane(all);
        setSize(TypeSize.pixels(SIZE.width), TypeSize.pixels(SIZE.height));
        setLocationRelativeTo(owner);
    }

    private JPanel buttons() {
        JButton add = button("Another word…", "names-add", this::addWord);
        add.setToolTipText("Replace any other word of the titles, as an adjective");
        JButton save = button("Use these names", "names-use", this::use);
        getRootPane().setDefaultButton(save);
        JPanel buttons = new JPanel();
        buttons.setLayout(new BoxLayout(buttons, BoxLayout.X_AXIS));
        buttons.add(add);
        buttons.add(Box.createHorizontalGlue());
        buttons.add(button("Cancel", "names-cancel", this::dispose));
        buttons.add(Box.createHorizontalStrut(6));
        buttons.add(save);
        return buttons;
    }

    private static JButton button(String text, String name, Runnable action) {
        JButton button = new JButton(text);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void addWord() {
        rows.insertRow(0, new Object[] {"", ""});
        table.changeSelection(table.convertRowIndexToView(0), 0, false, false);
        table.editCellAt(table.convertRowIndexToView(0), 0);
    }

    private void use() {
        if (table.isEditing()) {
            table.getCellEditor().stopCellEditing();
        }
        Map<String, String> others = new TreeMap<>();
        for (int row = 0; row < rows.getRowCount(); row++) {
            String name = String.valueOf(rows.getValueAt(row, 0)).strip();
            String other = String.valueOf(rows.getValueAt(row, 1)).strip();
            if (!name.isEmpty() && !other.isEmpty() && !name.equals(other)) {
                others.put(name, other);
            }
        }
        dispose();
        taker.accept(new Names(others));
    }

    /** The names that matter most first: claimants, parents and powers, then bodies, then all other states. */
    private static List<String> names(Scenario scenario) {
        List<String> names = new ArrayList<>();
        scenario.claimants().forEach(claimant -> names.add(claimant.name()));
        TreeSet<String> important = new TreeSet<>();
        scenario.parents().forEach(parent -> important.add(parent.id()));
        scenario.powers().forEach(power -> important.add(power.id()));
        scenario.states().stream()
                .filter(state -> important.contains(state.iso3()))
                .forEach(state -> names.add(state.name()));
        scenario.organisations().forEach(body -> names.add(body.name()));
        scenario.states().stream()
                .map(state -> state.name())
                .sorted()
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names.stream().distinct().toList();
    }
}

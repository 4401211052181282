package westphalia.desktop.control;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import westphalia.desktop.layout.Column;
import westphalia.desktop.session.Document;
import westphalia.desktop.session.Session;
import westphalia.desktop.session.SessionListener;
import westphalia.model.parameter.ParameterDefinition;

/** All parameters in the groups of the model, with a box that finds them by any word of their name or meaning. */
public final class ControlPanel extends JPanel implements SessionListener {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final JLabel vetoTitle = new JLabel("vetoes in the Council");
    private final VetoControl vetoes;
    private final Column column = new Column();
    private final JTextField search = new JTextField();
    private final List<ParameterControl> controls = new ArrayList<>();
    private final Map<String, List<Component>> groups = new LinkedHashMap<>();

    public ControlPanel(Session session) {
        super(new BorderLayout());
        this.session = session;
        this.vetoes = new VetoControl(session);
        search.setName("search");
        search.putClientProperty("JTextField.placeholderText", "Find a parameter (Ctrl+F)");
        search.putClientProperty("JTextField.showClearButton", true);
        search.getAccessibleContext().setAccessibleName("Find a parameter");
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                filter();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                filter();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {}
        });
        vetoTitle.putClientProperty("FlatLaf.styleClass", "h4");
        vetoTitle.setBorder(BorderFactory.createEmptyBorder(10, 10, 0, 10));
        for (ParameterDefinition definition : ParameterDefinition.all()) {
            String group = definition.path().split("\\.", -1)[1];
            ParameterControl control = new ParameterControl(session, definition);
            control.setAlignmentX(LEFT_ALIGNMENT);
            List<Component> own = groups.computeIfAbsent(group, name -> new ArrayList<>());
            if (own.isEmpty()) {
                JLabel title = new JLabel(group.replace('_', ' '));
                title.putClientProperty("FlatLaf.styleClass", "h4");
                title.setBorder(BorderFactory.createEmptyBorder(10, 10, 0, 10));
                title.setAlignmentX(LEFT_ALIGNMENT);
                own.add(title);
                column.add(title);
            }
            own.add(control);
            column.add(control);
            controls.add(control);
        }
        column.add(vetoTitle);
        column.add(vetoes);
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        top.add(search, BorderLayout.CENTER);
        JScrollPane scroll = column.scrolled();
        scroll.setName("controls");
        add(top, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        session.listen(this);
    }

    /** The box that finds parameters. */
    public JTextField search() {
        return search;
    }

    private void filter() {
        String words = search.getText();
        for (List<Component> group : groups.values()) {
            boolean isAny = false;
            for (Component member : group) {
                if (member instanceof ParameterControl control) {
                    boolean isShown = words.isBlank() || control.matches(words);
                    control.setVisible(isShown);
                    isAny |= isShown;
                }
            }
            group.get(0).setVisible(isAny);
        }
        boolean hasVetoes = words.isBlank() || vetoes.matches(words);
        vetoTitle.setVisible(hasVetoes);
        vetoes.setVisible(hasVetoes);
        if (!words.isBlank() && hasVetoes) { // Who looks for them finds them first.
            column.add(vetoTitle, 0);
            column.add(vetoes, 1);
        } else {
            column.add(vetoTitle);
            column.add(vetoes);
        }
        revalidate();
    }

    @Override
    public void opened() {
        Document document = session.document();
        if (document != null) {
            controls.forEach(control -> control.follow(
                    document.base().scenario().parameters(), document.scenario().parameters()));
            vetoes.follow(document);
        }
    }
}

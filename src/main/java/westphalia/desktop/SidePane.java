package westphalia.desktop;

import javax.swing.JTabbedPane;
import westphalia.desktop.inspect.Inspector;
import westphalia.desktop.many.ManyRunsPanel;
import westphalia.desktop.session.Session;

/** The right of the window: the inspector, and what a class does beside watching. */
final class SidePane extends JTabbedPane {
    private static final long serialVersionUID = 1;

    private final ManyRunsPanel many;

    SidePane(Session session, Inspector inspector) {
        setName("side");
        setTabLayoutPolicy(SCROLL_TAB_LAYOUT);
        putClientProperty("JTabbedPane.minimumTabWidth", 56);
        putClientProperty("JTabbedPane.tabInsets", new java.awt.Insets(4, 8, 4, 8));
        many = new ManyRunsPanel(session);
        addTab("Why", null, inspector, "Why a state decided as it did");
        addTab("Many runs", null, many, "How much of it is luck: many runs, or results of several machines");
    }

    /** Stops what goes on in the background for good. */
    void close() {
        many.close();
    }
}

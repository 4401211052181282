package westphalia.desktop.layout;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

/** Parts one below the other at their own heights, with a gap between them; a hidden part takes no room. */
public final class Rows {
    private static final int GAP = 8;

    private final Column column = new Column();

    /** One part with the gap below it. */
    private static final class Row extends JPanel {
        private static final long serialVersionUID = 1;

        Row(JComponent part) {
            super(new BorderLayout());
            setOpaque(false);
            setAlignmentX(Component.LEFT_ALIGNMENT);
            setBorder(BorderFactory.createEmptyBorder(0, 0, GAP, 0));
            add(part, BorderLayout.CENTER);
        }

        @Override
        public Dimension getPreferredSize() {
            if (!getComponent(0).isVisible()) {
                return new Dimension(); // A hidden part that is asked for its size would remember it.
            }
            Dimension size = super.getPreferredSize();
            return size.height <= GAP ? new Dimension(size.width, 0) : size;
        }

        @Override
        public Dimension getMaximumSize() {
            return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
        }
    }

    /** Puts a part below the others, as wide as the room there is. */
    public void add(JComponent part) {
        column.add(new Row(part));
    }

    /** Puts buttons side by side below the other parts, in more than one row if they need it. */
    public void buttons(JButton... buttons) {
        JPanel side = new JPanel(new Flow(0));
        side.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                side.revalidate(); // How many rows there are depends on the width.
            }
        });
        for (JButton button : buttons) {
            side.add(button);
        }
        add(side);
    }

    /** All parts as they are. */
    public JComponent panel() {
        return column;
    }

    /** All parts in a pane that scrolls them. */
    public JScrollPane scrolled() {
        return column.scrolled();
    }
}

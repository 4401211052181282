package westphalia.desktop.layout;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.Box;
import javax.swing.JComponent;
import javax.swing.JScrollPane;

/** Parts one below the other at their own heights, with a gap between them. */
public final class Rows {
    private static final int GAP = 8;

    private final Column column = new Column();

    /** Puts a part below the others, as wide as the room there is. */
    public void add(JComponent part) {
        part.setAlignmentX(Component.LEFT_ALIGNMENT);
        if (!(part instanceof Paragraph)) {
            part.setMaximumSize(new Dimension(Integer.MAX_VALUE, part.getPreferredSize().height));
        }
        column.add(part);
        column.add(Box.createVerticalStrut(GAP));
    }

    /** All parts in a pane that scrolls them. */
    public JScrollPane scrolled() {
        return column.scrolled();
    }
}

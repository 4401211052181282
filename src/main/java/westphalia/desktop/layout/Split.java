package westphalia.desktop.layout;

import java.awt.Component;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;

/** Two parts with a divider between them, that leaves the arrow keys and Home to the window. */
public final class Split extends JSplitPane {
    private static final long serialVersionUID = 1;

    /**
     * A split.
     *
     * @param orientation {@link JSplitPane#HORIZONTAL_SPLIT} or {@link JSplitPane#VERTICAL_SPLIT}
     * @param weight the share of new room that goes to the first part
     */
    public Split(int orientation, Component first, Component second, double weight) {
        super(orientation, true, first, second);
        setResizeWeight(weight);
        for (int key :
                new int[] {KeyEvent.VK_LEFT, KeyEvent.VK_RIGHT, KeyEvent.VK_UP, KeyEvent.VK_DOWN, KeyEvent.VK_HOME}) {
            getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, 0), "none");
        }
    }
}

package westphalia.desktop.layout;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;

/**
 * Two parts with a divider between them: while the window grows or shrinks, one of them keeps its size or both their
 * shares, as the divider was left. Leaves the arrow keys and Home to the window.
 */
public final class Split extends JSplitPane {
    private static final long serialVersionUID = 1;
    private static final double MOST = .7;

    private final boolean keepsFirst;
    private int wanted = -1;
    private double share;
    private int laid;

    /**
     * A split.
     *
     * @param orientation {@link JSplitPane#HORIZONTAL_SPLIT} or {@link JSplitPane#VERTICAL_SPLIT}
     * @param weight the share of the room that goes to the first part, until a part keeps its size
     */
    public Split(int orientation, Component first, Component second, double weight) {
        super(orientation, true, first, second);
        this.keepsFirst = weight < .5;
        this.share = weight;
        setResizeWeight(weight);
        setBorder(BorderFactory.createEmptyBorder());
        for (int key :
                new int[] {KeyEvent.VK_LEFT, KeyEvent.VK_RIGHT, KeyEvent.VK_UP, KeyEvent.VK_DOWN, KeyEvent.VK_HOME}) {
            getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, 0), "none");
        }
        addPropertyChangeListener(DIVIDER_LOCATION_PROPERTY, event -> dragged());
    }

    /** Lets the part that takes no new room keep so many pixels from now on. */
    public void keep(int pixels) {
        wanted = pixels;
        place();
    }

    /** How many pixels that part is to have. */
    public int kept() {
        return wanted;
    }

    /** Puts the divider where it belongs after a part was replaced. */
    public void again() {
        place();
    }

    private int length() {
        return getOrientation() == HORIZONTAL_SPLIT ? getWidth() : getHeight();
    }

    private void place() {
        laid = 0; // What happens to the divider meanwhile is not the user's doing.
        int room = length() - getDividerSize();
        if (room > 0) {
            int pixels = Math.min(wanted, (int) (room * MOST));
            int place = wanted < 0 ? (int) (room * share) : keepsFirst ? pixels : room - pixels;
            if (place != getDividerLocation()) {
                setDividerLocation(place);
            }
            laid = length();
        }
    }

    private void dragged() {
        int room = length() - getDividerSize();
        boolean isByHand = EventQueue.getCurrentEvent() instanceof InputEvent;
        if (isByHand && room > 0 && laid == length()) {
            share = getDividerLocation() / (double) room;
            wanted = wanted < 0 ? wanted : keepsFirst ? getDividerLocation() : room - getDividerLocation();
        }
    }

    @Override
    public void doLayout() {
        super.doLayout();
        if (laid != length()) {
            place();
        }
    }
}

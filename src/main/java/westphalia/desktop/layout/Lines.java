package westphalia.desktop.layout;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;

/**
 * A list of lines of one height: what is too long for the room there is ends in dots, and the tooltip tells the rest.
 *
 * @param <T> what a line is about
 */
public final class Lines<T> extends JList<T> {
    private static final long serialVersionUID = 1;

    private final transient Function<T, String> text;

    /**
     * A list.
     *
     * @param name by which it is found
     * @param title what a reader of the screen calls it
     * @param any some line; all are as high as it, so that none need be measured
     * @param text what a line says
     */
    public Lines(String name, String title, DefaultListModel<T> lines, T any, Function<T, String> text) {
        super(lines);
        this.text = text;
        setName(name);
        getAccessibleContext().setAccessibleName(title);
        setCellRenderer(new Renderer());
        setPrototypeCellValue(any);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setDropTarget(null); // What is dropped on it is meant for what it stands on.
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private final class Renderer extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        @SuppressWarnings("unchecked") // Only this list asks, and its lines are of this kind.
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean isSelected, boolean hasFocus) {
            String line = text.apply((T) value);
            super.getListCellRendererComponent(list, line, index, isSelected, hasFocus);
            setToolTipText(line);
            return this;
        }
    }
}

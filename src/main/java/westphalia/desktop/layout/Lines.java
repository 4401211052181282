package westphalia.desktop.layout;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JList;

/**
 * A list of lines, each in as many rows as it needs: what it says is never cut off.
 *
 * @param <T> what a line is about
 */
public final class Lines<T> extends JList<T> {
    private static final long serialVersionUID = 1;

    private final transient Function<T, String> text;
    private final transient Map<String, Wrapping> wrapped = new HashMap<>();
    private int wrappedWidth;

    /**
     * A list.
     *
     * @param name by which it is found
     * @param title what a reader of the screen calls it
     * @param text what a line says
     */
    public Lines(String name, String title, DefaultListModel<T> lines, Function<T, String> text) {
        super(lines);
        this.text = text;
        setName(name);
        getAccessibleContext().setAccessibleName(title);
        setCellRenderer(new Renderer());
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (wrappedWidth != getWidth()) {
                    measure();
                }
            }
        });
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setDropTarget(null); // What is dropped on it is meant for what it stands on.
        if (wrapped != null) { // It is null while the list is being made.
            measure();
        }
    }

    /** Asks all lines anew how high they are. */
    private void measure() {
        wrappedWidth = getWidth();
        wrapped.clear();
        setFixedCellHeight(1); // The list asks again only if this changes.
        setFixedCellHeight(-1);
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

        private Wrapping wrapping() {
            Insets insets = getInsets();
            FontMetrics metrics = getFontMetrics(getFont());
            int room = Lines.this.getWidth() - insets.left - insets.right;
            return Lines.this.getWidth() == 0
                    ? new Wrapping(List.of(getText()), 0)
                    : wrapped.computeIfAbsent(getText(), line -> Wrapping.of(line, metrics, room));
        }

        @Override
        public Dimension getPreferredSize() {
            Insets insets = getInsets();
            int rows = wrapping().rows().size();
            return new Dimension(
                    super.getPreferredSize().width,
                    insets.top + rows * getFontMetrics(getFont()).getHeight() + insets.bottom);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D own = (Graphics2D) graphics.create();
            own.setColor(getBackground());
            own.fillRect(0, 0, getWidth(), getHeight());
            Object smooth = Lines.this.getClientProperty(RenderingHints.KEY_TEXT_ANTIALIASING);
            own.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING,
                    smooth == null ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON : smooth);
            own.setColor(getForeground());
            own.setFont(getFont());
            FontMetrics metrics = own.getFontMetrics();
            Wrapping wrapping = wrapping();
            int foot = getInsets().top + metrics.getAscent();
            int indent = 0;
            for (String row : wrapping.rows()) {
                own.drawString(row, getInsets().left + indent, foot);
                foot += metrics.getHeight();
                indent = wrapping.indent();
            }
            own.dispose();
        }
    }
}

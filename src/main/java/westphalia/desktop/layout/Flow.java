package westphalia.desktop.layout;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/**
 * Parts side by side, in as many rows as the width asks for. Unlike its parent it says how high that is, so that no part
 * is cut off.
 */
public final class Flow extends FlowLayout {
    private static final long serialVersionUID = 1;

    /** @param gap between parts in a row and between rows, in pixels */
    public Flow(int gap) {
        super(LEADING, gap, gap);
    }

    @Override
    public Dimension preferredLayoutSize(Container parts) {
        synchronized (parts.getTreeLock()) {
            Insets insets = parts.getInsets();
            int room = parts.getWidth() - insets.left - insets.right - 2 * getHgap();
            return parts.getWidth() == 0 ? super.preferredLayoutSize(parts) : rows(parts, room, insets);
        }
    }

    private Dimension rows(Container parts, int room, Insets insets) {
        int widest = 0;
        int width = 0;
        int above = 0;
        int row = 0;
        for (Component part : parts.getComponents()) {
            if (part.isVisible()) {
                Dimension size = part.getPreferredSize();
                if (width > 0 && width + getHgap() + size.width > room) {
                    above += row + getVgap();
                    width = 0;
                    row = 0;
                }
                width += (width > 0 ? getHgap() : 0) + size.width;
                row = Math.max(row, size.height);
                widest = Math.max(widest, width);
            }
        }
        return new Dimension(
                widest + 2 * getHgap() + insets.left + insets.right,
                row == 0 ? 0 : above + row + 2 * getVgap() + insets.top + insets.bottom);
    }
}

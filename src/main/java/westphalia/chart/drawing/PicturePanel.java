package westphalia.chart.drawing;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** A Swing panel that shows one picture as large as fits, in its own proportions. */
public final class PicturePanel extends JPanel {
    private transient @Nullable Picture picture;

    public PicturePanel(Picture picture) {
        show(picture);
        setOpaque(true);
    }

    /** Shows another picture. */
    public void show(Picture other) {
        picture = other;
        getAccessibleContext().setAccessibleName(other.title());
        getAccessibleContext().setAccessibleDescription(other.text());
        setPreferredSize(new Dimension(other.size().width / 2, other.size().height / 2));
        revalidate();
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Color paper = Theme.PAPER;
        graphics.setColor(paper);
        graphics.fillRect(0, 0, getWidth(), getHeight());
        Picture shown = picture;
        if (shown == null) {
            return;
        }
        Dimension size = shown.size();
        double scale = Math.min((double) getWidth() / size.width, (double) getHeight() / size.height);
        Graphics2D scaled = (Graphics2D) graphics.create();
        try {
            scaled.translate((getWidth() - size.width * scale) / 2, (getHeight() - size.height * scale) / 2);
            scaled.scale(scale, scale);
            shown.draw(scaled);
        } finally {
            scaled.dispose();
        }
    }
}

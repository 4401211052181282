package westphalia.chart.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;

/** A chart that can draw itself, so that files and windows treat all charts alike. */
public interface Picture {
    /** Width and height in pixels. */
    Dimension size();

    /** Draws the whole picture, background included, from the origin. */
    void draw(Graphics2D graphics);

    /** What the picture is called. */
    String title();

    /** What the picture shows, in words, for those who cannot see it. */
    String text();
}

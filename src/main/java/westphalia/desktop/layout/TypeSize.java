package westphalia.desktop.layout;

import java.awt.Font;
import javax.swing.UIManager;

/** How large type is just now; whatever has a size of its own in pixels grows with it. */
public final class TypeSize {
    /** The usual size of type in pixels. */
    public static final float USUAL = 13;

    private TypeSize() {}

    /** How many times larger than usual type is. */
    public static double scale() {
        Font font = UIManager.getFont("defaultFont");
        return font == null ? 1 : font.getSize2D() / USUAL;
    }

    /** As many pixels as so many are at the usual type. */
    public static int pixels(double usual) {
        return (int) Math.round(usual * scale());
    }
}

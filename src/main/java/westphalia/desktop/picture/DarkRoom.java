package westphalia.desktop.picture;

import java.awt.image.BufferedImage;

/**
 * Turns a picture on paper into one for a dark room: what is light becomes dark, hues stay.
 *
 * <p>With {@code h, l} the greatest and least channel: every channel c becomes {@code c + (255 - h - l)}, which turns
 * lightness {@code (h + l) / 2} round and keeps hue and chroma (the lightness of the HSL model); the result is then
 * pressed from [0, 255] into the range of a dark screen.
 */
final class DarkRoom {
    private static final int DARKEST = 30;
    private static final int LIGHTEST = 240;

    private DarkRoom() {}

    /** Turns the picture itself. */
    static void develop(BufferedImage image) {
        int width = image.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = turned(row[x]);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
    }

    /** The colour in the dark. */
    static int turned(int color) {
        int red = color >> 16 & 0xFF;
        int green = color >> 8 & 0xFF;
        int blue = color & 0xFF;
        int shift = 255 - Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        return 0xFF000000 | pressed(red + shift) << 16 | pressed(green + shift) << 8 | pressed(blue + shift);
    }

    private static int pressed(int channel) {
        return DARKEST + channel * (LIGHTEST - DARKEST) / 255;
    }
}

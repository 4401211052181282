package westphalia.chart.drawing;

/**
 * The size of a sheet, and how much is written on it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param perPixel pixels of the sheet for one of the screen it is looked at on
 * @param isPane whether it is one of several pictures in a window, which says the question and the source elsewhere
 */
public record Format(int width, int height, double perPixel, boolean isPane) {
    /** The least height of text that is read without effort, in pixels of the screen. */
    public static final double LEAST_TEXT = 9;

    /** A picture that stands alone: a file, a slide, a page, at its smallest filling a screen of 1280 by 800. */
    public static final Format SHEET = new Format(Theme.WIDTH, Theme.HEIGHT, Theme.WIDTH / 1280.0, false);

    /** What lettering of a sheet is to be read as in a window, where the reader sits close. */
    private static final double SHEET_PIXELS_PER_WINDOW_PIXEL = 1.55;

    private static final int LEAST_WIDTH = 500;
    private static final int LEAST_HEIGHT = 300;
    private static final int ROOMY_WIDTH = 800;
    private static final int ROOMY_HEIGHT = 430;

    /**
     * A picture that fills a rectangle of a window.
     *
     * @param width of the rectangle in the window's pixels
     * @param height of the rectangle in the window's pixels
     */
    public static Format pane(int width, int height) {
        double scale = Math.max(
                SHEET_PIXELS_PER_WINDOW_PIXEL,
                Math.max(LEAST_WIDTH / (double) Math.max(1, width), LEAST_HEIGHT / (double) Math.max(1, height)));
        return new Format((int) Math.round(width * scale), (int) Math.round(height * scale), scale, true);
    }

    /** The same proportions with room for a picture that says much, and so is written smaller in a narrow pane. */
    public Format roomy() {
        double scale = Math.max(1, Math.max(ROOMY_WIDTH / (double) width, ROOMY_HEIGHT / (double) height));
        return new Format((int) Math.round(width * scale), (int) Math.round(height * scale), perPixel * scale, isPane);
    }

    /** A part of the sheet, looked at as the whole is. */
    public Format part(int partWidth, int partHeight) {
        return new Format(partWidth, partHeight, perPixel, true);
    }

    /** The least height of text on the sheet that can be read on the screen. */
    public double least() {
        return LEAST_TEXT * perPixel;
    }

    /** That height of text, or the least that can be read. */
    public double readable(double wanted) {
        return Math.max(wanted, least());
    }
}

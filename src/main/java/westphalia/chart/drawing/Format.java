package westphalia.chart.drawing;

/**
 * The size of a sheet, and how much is written on it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param isPane whether it is one of several pictures in a window, which says the question and the source elsewhere
 */
public record Format(int width, int height, boolean isPane) {
    /** A picture that stands alone: a file, a slide, a page. */
    public static final Format SHEET = new Format(Theme.WIDTH, Theme.HEIGHT, false);

    /** What lettering of a sheet is to be read as in a window, where the reader sits close. */
    private static final double SHEET_PIXELS_PER_WINDOW_PIXEL = 1.55;

    private static final int LEAST_WIDTH = 500;
    private static final int LEAST_HEIGHT = 300;
    private static final int ROOMY_WIDTH = 860;
    private static final int ROOMY_HEIGHT = 500;

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
        return new Format((int) Math.round(width * scale), (int) Math.round(height * scale), true);
    }

    /** The same proportions with room for a picture that says much, and so is written smaller in a narrow pane. */
    public Format roomy() {
        double scale = Math.max(1, Math.max(ROOMY_WIDTH / (double) width, ROOMY_HEIGHT / (double) height));
        return new Format((int) Math.round(width * scale), (int) Math.round(height * scale), isPane);
    }
}

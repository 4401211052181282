package westphalia.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The one look of all charts: white paper, dark ink, and colours that the colour-blind tell apart.
 *
 * <p>Colours: M. Okabe and K. Ito, Color Universal Design, 2008. Sizes are pixels of a picture of 1600 by 900, chosen
 * to be read from the back of a classroom.
 */
public final class Theme {
    public static final int WIDTH = 1600;
    public static final int HEIGHT = 900;

    public static final Color PAPER = Color.WHITE;
    public static final Color INK = new Color(0x1A1A1A);
    public static final Color SOFT = new Color(0x555555);
    public static final Color GRID = new Color(0xDDDDDD);
    public static final Color PALE = new Color(0xF1F1F1);

    public static final Color BLUE = new Color(0x0072B2);
    public static final Color SKY = new Color(0x56B4E9);
    public static final Color GREEN = new Color(0x009E73);
    public static final Color YELLOW = new Color(0xF0E442);
    public static final Color ORANGE = new Color(0xE69F00);
    public static final Color VERMILLION = new Color(0xD55E00);
    public static final Color PURPLE = new Color(0xCC79A7);

    /** Colours for things of one kind side by side, in order of use. */
    public static final List<Color> SERIES = List.of(BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY);

    public static final int TITLE = 36;
    public static final int QUESTION = 26;
    public static final int AXIS = 22;
    public static final int NOTE = 20;
    public static final int SMALL = 18;

    /** Where black and white have the same contrast. */
    private static final double EVEN_LUMINANCE = .179;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Theme() {}

    /** A font of that height in pixels; the logical sans serif, which every JDK has. */
    public static Font font(double pixels) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) pixels);
    }

    /** A bold font of that height in pixels. */
    public static Font bold(double pixels) {
        return new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) pixels);
    }

    /** A plain pen of that width. */
    public static Stroke pen(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /** A dashed pen of that width. */
    public static Stroke dashes(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {9, 6}, 0);
    }

    /** The colour thinned with paper: 1 the colour itself, 0 paper. */
    public static Color tint(Color color, double strength) {
        return new Color(
                blend(color.getRed(), PAPER.getRed(), strength),
                blend(color.getGreen(), PAPER.getGreen(), strength),
                blend(color.getBlue(), PAPER.getBlue(), strength));
    }

    private static int blend(int from, int to, double strength) {
        return (int) Math.round(from * strength + to * (1 - strength));
    }

    /** Ink or paper, whichever is read better on that colour. */
    public static Color inkOn(Color background) {
        return luminance(background) > EVEN_LUMINANCE ? INK : PAPER;
    }

    /** Relative luminance, 0 black to 1 white, after the Web Content Accessibility Guidelines 2.1. */
    static double luminance(Color color) {
        return .2126 * linear(color.getRed()) + .7152 * linear(color.getGreen()) + .0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= .03928 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }

    /** A proleptic month as in {@code Feb 2008}. */
    public static String month(long prolepticMonth) {
        return MONTH.format(YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, prolepticMonth));
    }

    /** A proleptic month as in {@code 2008-02}, for tables. */
    public static String yearAndMonth(long prolepticMonth) {
        return YearMonth.of(0, 1)
                .with(ChronoField.PROLEPTIC_MONTH, prolepticMonth)
                .toString();
    }

    /** Turns smooth edges on. */
    public static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** A JFreeChart around the plot, in this look, without its own title and legend. */
    public static JFreeChart chart(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(pen(1));
        plot.setRangeGridlineStroke(pen(1));
        axis(plot.getDomainAxis());
        axis(plot.getRangeAxis());
        JFreeChart chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private static void axis(ValueAxis axis) {
        axis.setLabelFont(font(AXIS));
        axis.setTickLabelFont(font(AXIS));
        axis.setLabelPaint(INK);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(SOFT);
        axis.setTickMarkPaint(SOFT);
        axis.setTickLabelInsets(new RectangleInsets(5, 6, 4, 6));
        axis.setLabelInsets(new RectangleInsets(6, 4, 6, 4));
    }
}

package westphalia.chart.study;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import westphalia.chart.PlotPicture;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.claim.Matrix;

/**
 * Which essay a pair of weights bears out: how often Russia says no once the parent consents, one cell a pair, coloured
 * by the essay on whose side of its bound the number lies.
 */
public final class EssayMap extends PlotPicture {
    private static final double LIFTED = .2;
    private static final double KEPT = .8;
    private static final double RIGHT = 350;
    private static final double SWATCH = 28;
    private static final double LINE = 34;
    private static final Color SIVIS = Theme.tint(Theme.BLUE, .55);
    private static final Color BETWEEN = Theme.PALE;
    private static final Color HOXHA = Theme.tint(Theme.VERMILLION, .55);

    private final Matrix numbers;
    private final String shippedRow;
    private final String shippedColumn;

    /**
     * A chart of a table.
     *
     * @param down the path of the rows, from the least value to the greatest
     * @param across the path of the columns, likewise
     * @param shippedRow the row in which the shipped values lie
     * @param shippedColumn their column
     */
    public EssayMap(
            Heading heading, Matrix numbers, String down, String across, String shippedRow, String shippedColumn) {
        super(heading, plot(numbers, down, across));
        this.numbers = numbers;
        this.shippedRow = shippedRow;
        this.shippedColumn = shippedColumn;
    }

    private static XYPlot plot(Matrix numbers, String down, String across) {
        XYPlot plot = new XYPlot(
                null,
                new PathScale(across, numbers.columns()).words(),
                new PathScale(down, numbers.rows()).words(),
                null);
        plot.setInsets(new RectangleInsets(10, 0, 0, RIGHT));
        return plot;
    }

    @Override
    protected boolean isEmpty() {
        return numbers.cells().stream().flatMap(List::stream).allMatch(cell -> Double.isNaN(cell.value()));
    }

    @Override
    protected void over(Graphics2D graphics, Rectangle2D area) {
        for (int row = 0; row < numbers.rows().size(); row++) {
            for (int column = 0; column < numbers.columns().size(); column++) {
                Rectangle2D cell = cell(row, column, area);
                double value = numbers.cell(row, column).value();
                graphics.setColor(color(value));
                graphics.fill(cell);
                graphics.setColor(Theme.PAPER);
                graphics.setStroke(Theme.pen(2));
                graphics.draw(cell);
                graphics.setColor(Theme.INK);
                graphics.setFont(Theme.font(Theme.AXIS));
                Lettering.line(graphics, words(row, column), cell.getCenterX(), cell.getCenterY(), .5);
            }
        }
        Rectangle2D shipped =
                cell(numbers.rows().indexOf(shippedRow), numbers.columns().indexOf(shippedColumn), area);
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(5));
        graphics.draw(shipped);
        legend(graphics, area);
    }

    private String words(int row, int column) {
        boolean isShipped = numbers.rows().get(row).equals(shippedRow)
                && numbers.columns().get(column).equals(shippedColumn);
        return Figures.number(numbers.cell(row, column).value()) + (isShipped ? ", shipped" : "");
    }

    private void legend(Graphics2D graphics, Rectangle2D area) {
        double left = area.getMaxX() + 30;
        double width = RIGHT - 50;
        double top = area.getMinY();
        top = entry(graphics, HOXHA, "Hoxha", "above .8: Russia still says no", left, top, width);
        top = entry(graphics, BETWEEN, "Neither", "between .2 and .8", left, top, width);
        entry(graphics, SIVIS, "Sivis", "below .2: Russia lets it pass", left, top, width);
    }

    private static double entry(
            Graphics2D graphics, Color color, String name, String words, double left, double top, double width) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(left, top, SWATCH, SWATCH));
        graphics.setColor(Theme.INK);
        graphics.setFont(Theme.bold(Theme.AXIS));
        Lettering.line(graphics, name, left + SWATCH + 10, top + SWATCH / 2, 0);
        Font font = Theme.font(Theme.NOTE);
        graphics.setFont(font);
        return Lettering.lines(graphics, Lettering.wrap(words, font, width), left, top + SWATCH + 8, 0) + LINE;
    }

    private Rectangle2D cell(int row, int column, Rectangle2D area) {
        Point2D low = at(column - .5, row - .5, area);
        Point2D high = at(column + .5, row + .5, area);
        return new Rectangle2D.Double(low.getX(), high.getY(), high.getX() - low.getX(), low.getY() - high.getY());
    }

    private static Color color(double value) {
        return value > KEPT ? HOXHA : value < LIFTED ? SIVIS : BETWEEN;
    }

    private long count(Color color) {
        return numbers.cells().stream()
                .flatMap(List::stream)
                .filter(cell -> color(cell.value()).equals(color))
                .count();
    }

    @Override
    public String text() {
        if (isEmpty()) {
            return "No run says anything about Russia's no.";
        }
        return String.format(
                Locale.ROOT,
                "Of %d pairs of weights, Russia's no stays above .8 under %d (Hoxha), falls below .2 under %d (Sivis), and lies"
                        + " between under %d. Under the shipped pair it is %s.",
                numbers.rows().size() * numbers.columns().size(),
                count(HOXHA),
                count(SIVIS),
                count(BETWEEN),
                Figures.number(numbers.cell(
                                numbers.rows().indexOf(shippedRow),
                                numbers.columns().indexOf(shippedColumn))
                        .value()));
    }
}

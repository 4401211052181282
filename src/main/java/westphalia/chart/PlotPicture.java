package westphalia.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;

/**
 * A JFreeChart plot on a sheet, with labels drawn over it once its axes are known.
 *
 * <p>What the upright axis shows is written along it; where that is too long to be read there, above the plot.
 */
public abstract class PlotPicture extends SheetPicture {
    private static final double HORIZONTAL_AXIS = 80;
    private static final double GAP = 6;

    private final XYPlot plot;
    private final JFreeChart chart;
    private final Font labelFont;
    private final List<String> labelAbove;

    /** The plot, on a sheet of the usual size. */
    protected PlotPicture(Heading heading, XYPlot plot) {
        super(heading);
        this.plot = plot;
        this.chart = Theme.chart(plot);
        ValueAxis upright = plot.getRangeAxis();
        double height = body().getHeight() - plot.getInsets().getTop() - HORIZONTAL_AXIS;
        String label = upright.getLabel() == null ? "" : upright.getLabel();
        double least = format().readable(Theme.SMALL);
        Font fitting = Lettering.fit(label, upright.getLabelFont(), height, Math.min(least, Theme.AXIS));
        boolean isAlong = Lettering.width(label, fitting) <= height;
        this.labelFont = isAlong ? fitting : Theme.font(least);
        this.labelAbove = isAlong || label.isEmpty() ? List.of() : Lettering.wrap(label, labelFont, body().getWidth());
        upright.setLabelFont(fitting);
        if (!labelAbove.isEmpty()) {
            upright.setLabel(null);
        }
        ValueAxis level = plot.getDomainAxis();
        if (level.getLabel() != null) {
            level.setLabelFont(
                    Lettering.fit(level.getLabel(), level.getLabelFont(), body().getWidth(), format().least()));
        }
    }

    /** Draws what lies over the plot; {@code area} is the rectangle between the axes. */
    protected abstract void over(Graphics2D graphics, Rectangle2D area);

    @Override
    protected final void draw(Graphics2D graphics, Rectangle2D body) {
        double above = labelAbove.isEmpty() ? 0 : Lettering.height(labelAbove.size(), labelFont) + GAP;
        graphics.setColor(Theme.INK);
        graphics.setFont(labelFont);
        Lettering.lines(graphics, labelAbove, body.getMinX(), body.getMinY(), 0);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(
                graphics,
                new Rectangle2D.Double(
                        body.getMinX(), body.getMinY() + above, body.getWidth(), body.getHeight() - above),
                info);
        Theme.smooth(graphics);
        over(graphics, info.getPlotInfo().getDataArea());
    }

    /** Where a value lies on the paper. */
    protected Point2D at(double x, double y, Rectangle2D area) {
        return new Point2D.Double(
                plot.getDomainAxis().valueToJava2D(x, area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(y, area, plot.getRangeAxisEdge()));
    }
}

package westphalia.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import westphalia.chart.drawing.Heading;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;

/** A JFreeChart plot on a sheet, with labels drawn over it once its axes are known. */
public abstract class PlotPicture extends SheetPicture {
    private static final double HORIZONTAL_AXIS = 80;

    private final XYPlot plot;
    private final JFreeChart chart;

    /** The plot, on a sheet of the usual size. */
    protected PlotPicture(Heading heading, XYPlot plot) {
        super(heading);
        this.plot = plot;
        this.chart = Theme.chart(plot);
        ValueAxis upright = plot.getRangeAxis();
        double height = body().getHeight() - plot.getInsets().getTop() - HORIZONTAL_AXIS;
        upright.setLabelFont(Lettering.fit(upright.getLabel(), upright.getLabelFont(), height, 6));
    }

    /** Draws what lies over the plot; {@code area} is the rectangle between the axes. */
    protected abstract void over(Graphics2D graphics, Rectangle2D area);

    @Override
    protected final void draw(Graphics2D graphics, Rectangle2D body) {
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(graphics, body, info);
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

package westphalia.chart.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** A JFreeChart plot on a sheet, with labels drawn over it once its axes are known. */
public abstract class PlotPicture implements Picture {
    private static final double HORIZONTAL_AXIS = 80;

    private final Heading heading;
    private final Sheet sheet;
    private final XYPlot plot;
    private final JFreeChart chart;

    /** The plot, on a sheet of the usual size. */
    protected PlotPicture(Heading heading, XYPlot plot) {
        this.heading = heading;
        this.sheet = Sheet.of(heading);
        this.plot = plot;
        this.chart = Theme.chart(plot);
        ValueAxis upright = plot.getRangeAxis();
        double height = sheet.body().getHeight() - plot.getInsets().getTop() - HORIZONTAL_AXIS;
        upright.setLabelFont(Lettering.fit(upright.getLabel(), upright.getLabelFont(), height, 6));
    }

    /** Draws what lies over the plot; {@code area} is the rectangle between the axes. */
    protected abstract void over(Graphics2D graphics, Rectangle2D area);

    /** Whether there is nothing to plot; then the text stands in the plot's place. */
    protected abstract boolean isEmpty();

    @Override
    public Dimension size() {
        return sheet.size();
    }

    @Override
    public String title() {
        return heading.title();
    }

    @Override
    public void draw(Graphics2D graphics) {
        sheet.draw(graphics);
        if (isEmpty()) {
            sheet.say(graphics, text());
            return;
        }
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(graphics, sheet.body(), info);
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

package westphalia.desktop.picture;

import java.awt.Dimension;
import java.util.List;
import java.util.concurrent.Executor;
import westphalia.chart.WaterfallChart;
import westphalia.chart.WaterfallChart.Step;
import westphalia.chart.drawing.Heading;
import westphalia.desktop.layout.TypeSize;

/** The reasons of a decision as a waterfall, as high as it needs to be so that each can be read. */
public final class Reasons extends Canvas {
    private static final long serialVersionUID = 1;
    private static final int TITLE = 44;
    private static final int STEP = 26;
    private static final int WIDTH = 240;

    private int steps;

    /** No reasons yet. */
    public Reasons(Executor painter) {
        super(painter);
    }

    /** Shows reasons, the last bar their sum. */
    public void show(String title, List<Step> reasons) {
        steps = reasons.size();
        show(format ->
                new WaterfallChart(new Heading(title, "", "", List.of(), format), reasons, "sum of the reasons"));
        revalidate();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(TypeSize.pixels(WIDTH), TypeSize.pixels(TITLE + STEP * (steps + 1)));
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }
}

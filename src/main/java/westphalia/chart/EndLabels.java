package westphalia.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import westphalia.chart.drawing.Figures;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;
import westphalia.result.Quantiles;

/** What the lines of recognitions mean, written beside their right ends instead of in a legend. */
final class EndLabels {
    private static final Font NAME = Theme.bold(Theme.AXIS);
    private static final Font REST = Theme.font(Theme.NOTE);
    private static final double OFFSET = 34;
    private static final double GAP = 10;
    private static final int HISTORY = 4;
    private static final double WIDEST = RecognitionChart.RIGHT - OFFSET;

    private final List<RecognitionLine> lines;

    EndLabels(List<RecognitionLine> lines) {
        this.lines = lines;
    }

    /** Draws the labels right of the area; {@code height} says where a value lies on the paper. */
    void draw(Graphics2D graphics, Rectangle2D area, DoubleUnaryOperator height) {
        List<RecognitionLine> downwards = lines.stream()
                .sorted(Comparator.comparingDouble(
                        line -> height.applyAsDouble(line.last().p50())))
                .toList();
        List<List<String>> texts = downwards.stream().map(this::text).toList();
        double[] tops = new double[texts.size()];
        double floor = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < tops.length; i++) {
            double wanted = height.applyAsDouble(downwards.get(i).last().p50()) - Lettering.height(1, NAME) / 2;
            tops[i] = Math.max(wanted, floor);
            floor = tops[i] + blockHeight(texts.get(i)) + GAP;
        }
        double ceiling = area.getMaxY() + 20;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], ceiling - blockHeight(texts.get(i)));
            ceiling = tops[i] - GAP;
        }
        for (int i = 0; i < tops.length; i++) {
            double end = height.applyAsDouble(downwards.get(i).last().p50());
            draw(graphics, downwards.get(i), texts.get(i), area.getMaxX(), end, tops[i]);
        }
    }

    private static void draw(
            Graphics2D graphics, RecognitionLine line, List<String> text, double x, double end, double top) {
        graphics.setColor(line.color());
        graphics.setStroke(Theme.pen(1.6));
        graphics.draw(new Line2D.Double(x + 3, end, x + OFFSET - 8, top + Lettering.height(1, NAME) / 2));
        graphics.setColor(line.color());
        graphics.setFont(Lettering.fit(text.get(0), NAME, WIDEST, 8));
        Lettering.line(graphics, text.get(0), x + OFFSET, top + Lettering.height(1, NAME) / 2, 0);
        double y = top + Lettering.height(1, NAME);
        graphics.setFont(REST);
        for (int i = 1; i < text.size(); i++) {
            double height = Lettering.height(1, REST);
            double indent = 0;
            if (i == HISTORY) {
                graphics.setColor(Theme.INK);
                graphics.fill(new Ellipse2D.Double(x + OFFSET + height / 2 - 6, y + height / 2 - 6, 12, 12));
                indent = height + 8;
            } else if (i > 1) {
                graphics.setColor(
                        Theme.tint(line.color(), i == 2 ? RecognitionChart.NARROW_BAND : RecognitionChart.WIDE_BAND));
                graphics.fill(new Rectangle2D.Double(x + OFFSET, y + height * .15, height, height * .7));
                indent = height + 8;
            }
            graphics.setColor(Theme.INK);
            Lettering.line(graphics, text.get(i), x + OFFSET + indent, y + height / 2, 0);
            y += height;
        }
    }

    private List<String> text(RecognitionLine line) {
        Quantiles last = line.last();
        List<String> text = new ArrayList<>(List.of(line.claimant().name()));
        if (!line.hasSpread()) {
            text.add("all runs alike: " + Figures.count(last.p50()));
            return text;
        }
        text.add("median of the runs: " + Figures.count(last.p50()));
        text.add("half of them: " + range(last.p25(), last.p75()));
        text.add("90% of them: " + range(last.p05(), last.p95()));
        if (lines.size() > 1 && !line.history().isEmpty()) {
            text.add(line.historyInWords());
        }
        return text;
    }

    private static String range(double low, double high) {
        return Figures.count(low) + "–" + Figures.count(high);
    }

    private static double blockHeight(List<String> text) {
        return Lettering.height(1, NAME) + Lettering.height(text.size() - 1, REST);
    }
}

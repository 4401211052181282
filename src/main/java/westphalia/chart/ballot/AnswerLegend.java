package westphalia.chart.ballot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Hatching;
import westphalia.chart.drawing.Lettering;
import westphalia.chart.drawing.Theme;

/** What the colours and signs of votes mean. */
final class AnswerLegend {
    private static final Font FONT = Theme.font(Theme.NOTE);
    private static final double BOX = 26;
    private static final double GAP = 10;
    private static final double BETWEEN = 28;
    private static final List<Answer> ANSWERS = List.of(Answer.YES, Answer.ABSTAIN, Answer.NO, Answer.VETO);
    private static final String EXPECTED = "hatched: only expected, not cast";

    private AnswerLegend() {}

    /** Draws the legend on one line about the middle, from left to right; gives where it ends. */
    static double row(Graphics2D graphics, double left, double middle) {
        graphics.setFont(FONT);
        double x = left;
        for (Answer answer : ANSWERS) {
            x = entry(graphics, answer, answer.label(), x, middle) + BETWEEN;
        }
        return entry(graphics, null, EXPECTED, x, middle);
    }

    /** Draws the legend in the fewest words between two ends, written smaller if need be. */
    static void compact(Graphics2D graphics, double left, double right, double middle) {
        List<String> words = List.of("yes", "abstain", "no", "veto", "hatched: expected");
        double wide = words.stream()
                .mapToDouble(word -> BOX + GAP + Lettering.width(word, FONT) + BETWEEN)
                .sum();
        AffineTransform before = graphics.getTransform();
        double scale = Math.min(1, (right - left) / wide);
        graphics.translate(left, middle);
        graphics.scale(scale, scale);
        graphics.setFont(FONT);
        double x = 0;
        for (int place = 0; place < words.size(); place++) {
            x = entry(graphics, place < ANSWERS.size() ? ANSWERS.get(place) : null, words.get(place), x, 0) + BETWEEN;
        }
        graphics.setTransform(before);
    }

    /** Adds what a thick ring means; gives where it ends. */
    static double ring(Graphics2D graphics, double left, double middle) {
        graphics.setColor(Theme.INK);
        graphics.setStroke(Theme.pen(4));
        graphics.draw(new Ellipse2D.Double(left + 2, middle - BOX / 2 + 2, BOX - 4, BOX - 4));
        graphics.setFont(FONT);
        String text = "permanent member";
        Lettering.line(graphics, text, left + BOX + GAP, middle, 0);
        return left + BOX + GAP + Lettering.width(text, FONT);
    }

    /** Draws the legend as a column below the top, no wider than {@code width}; gives where it ends. */
    static double column(Graphics2D graphics, double left, double top, double width) {
        graphics.setFont(FONT);
        double y = top;
        for (int i = 0; i <= ANSWERS.size(); i++) {
            Answer answer = i < ANSWERS.size() ? ANSWERS.get(i) : null;
            List<String> lines = Lettering.wrap(answer == null ? EXPECTED : answer.label(), FONT, width - BOX - GAP);
            double height = Math.max(BOX, Lettering.height(lines.size(), FONT));
            box(graphics, answer, new Rectangle2D.Double(left, y, BOX, BOX));
            graphics.setColor(Theme.INK);
            Lettering.lines(graphics, lines, left + BOX + GAP, y, 0);
            y += height + GAP;
        }
        return y;
    }

    private static double entry(Graphics2D graphics, @Nullable Answer answer, String text, double x, double middle) {
        box(graphics, answer, new Rectangle2D.Double(x, middle - BOX / 2, BOX, BOX));
        graphics.setColor(Theme.INK);
        Lettering.line(graphics, text, x + BOX + GAP, middle, 0);
        return x + BOX + GAP + Lettering.width(text, FONT);
    }

    private static void box(Graphics2D graphics, @Nullable Answer answer, Rectangle2D box) {
        if (answer == null) {
            Hatching.fill(graphics, box, Theme.INK);
            return;
        }
        answer.fill(graphics, box, false);
        graphics.setColor(Theme.SOFT);
        graphics.setStroke(Theme.pen(1));
        graphics.draw(box);
        if (answer == Answer.VETO) {
            Answer.cross(graphics, box, 12);
        }
    }
}

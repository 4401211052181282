package westphalia.chart.ballot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import westphalia.chart.drawing.Theme;
import westphalia.result.DraftTally;

/** A member's answer to a draft as a cell: filled as far as the share of the runs in which it gave that answer. */
final class AnswerCell {
    private AnswerCell() {}

    static void draw(Graphics2D graphics, DraftTally tally, DraftTally.Member member, Rectangle2D cell) {
        Answer answer = Answer.of(tally, member);
        graphics.setColor(Theme.PALE);
        graphics.fill(cell);
        Rectangle2D filled = new Rectangle2D.Double(
                cell.getX(), cell.getY(), cell.getWidth() * Answer.share(member), cell.getHeight());
        answer.fill(graphics, filled, Tallies.isExpected(tally));
        graphics.setStroke(Theme.pen(1));
        graphics.setColor(Theme.SOFT);
        graphics.draw(cell);
        if (answer == Answer.VETO) {
            Answer.cross(graphics, cell, Math.min(14, cell.getHeight() * .5));
        }
    }
}

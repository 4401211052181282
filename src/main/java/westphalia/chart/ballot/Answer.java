package westphalia.chart.ballot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import westphalia.chart.drawing.Hatching;
import westphalia.chart.drawing.Theme;
import westphalia.result.DraftTally;

/** What a member answered in most runs, with the colour and sign it has on all charts. */
enum Answer {
    YES("yes", Theme.BLUE),
    ABSTAIN("abstain", Theme.YELLOW),
    NO("no", Theme.VERMILLION),
    /** A permanent member's no that blocked the draft. */
    VETO("no that blocks (veto)", Theme.VERMILLION),
    ABSENT("no part in the vote", Theme.GRID);

    private final String label;
    private final Color color;

    Answer(String label, Color color) {
        this.label = label;
        this.color = color;
    }

    String label() {
        return label;
    }

    Color color() {
        return color;
    }

    /** The most frequent answer; of equally frequent ones the first of yes, no, abstain, none. */
    static Answer of(DraftTally tally, DraftTally.Member member) {
        int most = most(member);
        if (most == member.yes()) {
            return YES;
        }
        if (most == member.no()) {
            int blocked = tally.vetoes().getOrDefault(member.state(), 0);
            return member.isPermanent() && 2 * blocked >= member.no() ? VETO : NO;
        }
        return most == member.abstain() ? ABSTAIN : ABSENT;
    }

    /** The share of the runs in which the member gave its most frequent answer. */
    static double share(DraftTally.Member member) {
        int all = member.yes() + member.no() + member.abstain() + member.notParticipating();
        return all == 0 ? 0 : (double) most(member) / all;
    }

    private static int most(DraftTally.Member member) {
        return Math.max(Math.max(member.yes(), member.no()), Math.max(member.abstain(), member.notParticipating()));
    }

    /** Fills the shape: plain if votes were cast, hatched if they were only expected. */
    void fill(Graphics2D graphics, Shape shape, boolean expected) {
        if (expected) {
            Hatching.fill(graphics, shape, color);
        } else {
            graphics.setColor(color);
            graphics.fill(shape);
        }
    }

    /** A veto's sign: a cross over the middle of the box. */
    static void cross(Graphics2D graphics, Rectangle2D box, double size) {
        Stroke before = graphics.getStroke();
        double half = size / 2;
        for (boolean paper : new boolean[] {true, false}) {
            graphics.setColor(paper ? Theme.PAPER : Theme.INK);
            graphics.setStroke(Theme.pen(paper ? size * .42 : size * .2));
            double x = box.getCenterX();
            double y = box.getCenterY();
            graphics.draw(new Line2D.Double(x - half, y - half, x + half, y + half));
            graphics.draw(new Line2D.Double(x - half, y + half, x + half, y - half));
        }
        graphics.setStroke(before);
    }
}

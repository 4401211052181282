package westphalia.chart.drawing;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The paper a chart is drawn on: title and question above, what is imposed and the source below. */
public final class Sheet {
    private static final double MARGIN = 40;
    private static final double MARGIN_OF_A_PANE = 16;
    private static final double TITLE_OF_A_PANE = .72;
    private static final double GAP = 14;
    /** Title, question and source take no more than this share of the height; beyond it they are set smaller. */
    private static final double SHARE_OF_TEXT = .4;

    private static final double LEAST_SCALE = .3;

    private final Heading heading;
    private final double margin;
    private final Dimension size;
    private final Font titleFont;
    private final Font questionFont;
    private final Font noteFont;
    private final Font sourceFont;
    private final List<String> title;
    private final List<String> question;
    private final List<String> imposed;
    private final List<String> source;

    private Sheet(Heading heading, int width, int height, double scale) {
        this.heading = heading;
        boolean isPane = heading.format().isPane();
        margin = isPane ? MARGIN_OF_A_PANE : MARGIN;
        titleFont = Theme.bold(Theme.TITLE * scale * (isPane ? TITLE_OF_A_PANE : 1));
        questionFont = Theme.font(Theme.QUESTION * scale);
        sourceFont = Theme.font(Theme.SMALL * scale);
        double inner = width - 2 * margin;
        title = Lettering.wrap(heading.title(), titleFont, inner);
        question = isPane ? List.of() : Lettering.wrap(heading.question(), questionFont, inner);
        String byHand = "imposed: " + String.join("; ", heading.imposed());
        double room = inner - Theme.NOTE * scale * 2;
        noteFont = isPane
                ? Lettering.fit(
                        byHand,
                        Theme.font(Theme.NOTE * scale),
                        room,
                        heading.format().least())
                : Theme.font(Theme.NOTE * scale);
        imposed = heading.imposed().isEmpty() ? List.of() : Lettering.wrap(byHand, noteFont, room);
        source = isPane ? List.of() : Lettering.wrap(heading.source(), sourceFont, inner);
        size = new Dimension(width, height);
    }

    /** A sheet of that size; very long titles are set smaller so that the chart keeps its room. */
    public static Sheet of(Heading heading, int width, int height) {
        double scale = 1;
        Sheet sheet = new Sheet(heading, width, height, scale);
        while (sheet.above() + sheet.below() > SHARE_OF_TEXT * height && scale > LEAST_SCALE) {
            scale -= .05;
            sheet = new Sheet(heading, width, height, scale);
        }
        return sheet;
    }

    /** A sheet of the usual size. */
    public static Sheet of(Heading heading) {
        return of(heading, heading.format().width(), heading.format().height());
    }

    /** A sheet as high as a body of that height needs, but at least of the usual height. */
    public static Sheet around(Heading heading, int width, double bodyHeight) {
        Sheet usual = of(heading, width, heading.format().height());
        if (usual.body().getHeight() >= bodyHeight) {
            return usual;
        }
        Sheet measured = new Sheet(heading, width, heading.format().height(), 1);
        return new Sheet(heading, width, (int) Math.ceil(measured.above() + bodyHeight + measured.below()), 1);
    }

    private double above() {
        return margin * .75
                + Lettering.height(title.size(), titleFont)
                + Lettering.height(question.size(), questionFont)
                + GAP;
    }

    private double below() {
        return margin * .6
                + Lettering.height(imposed.size(), noteFont)
                + Lettering.height(source.size(), sourceFont)
                + GAP;
    }

    public Dimension size() {
        return new Dimension(size);
    }

    /** The room left for the chart. */
    public Rectangle2D body() {
        return new Rectangle2D.Double(margin, above(), size.width - 2 * margin, size.height - above() - below());
    }

    /** Draws the paper and all text around the body. */
    public void draw(Graphics2D graphics) {
        Theme.smooth(graphics);
        graphics.setColor(Theme.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, size.width, size.height));
        graphics.setColor(Theme.INK);
        graphics.setFont(titleFont);
        double y = Lettering.lines(graphics, title, margin, margin * .75, 0);
        graphics.setColor(Theme.SOFT);
        graphics.setFont(questionFont);
        Lettering.lines(graphics, question, margin, y, 0);
        y = size.height - below() + GAP;
        if (!heading.imposed().isEmpty()) {
            double lock = noteFont.getSize2D() * 1.15;
            Padlock.draw(graphics, margin, y, lock, Theme.INK);
            graphics.setColor(Theme.INK);
            graphics.setFont(noteFont);
            y = Lettering.lines(graphics, imposed, margin + lock * 1.2, y, 0);
        }
        graphics.setColor(Theme.SOFT);
        graphics.setFont(sourceFont);
        Lettering.lines(graphics, source, margin, y, 0);
    }

    /** Writes a sentence into the middle of the body, for a chart that has nothing to show. */
    public void say(Graphics2D graphics, String sentence) {
        graphics.setColor(Theme.SOFT);
        graphics.setFont(Theme.font(Theme.QUESTION));
        List<String> lines = Lettering.wrap(sentence, graphics.getFont(), body().getWidth() * .8);
        double top = body().getCenterY() - Lettering.height(lines.size(), graphics.getFont()) / 2;
        Lettering.lines(graphics, lines, body().getCenterX(), top, .5);
    }
}

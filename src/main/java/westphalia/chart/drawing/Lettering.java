package westphalia.chart.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text that is measured, wrapped and set, never cut. Measures are the same for PNG and SVG. */
public final class Lettering {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double LINE = 1.25;

    private Lettering() {}

    /** The width of one line in pixels. */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** The width of the widest line in pixels. */
    public static double width(List<String> lines, Font font) {
        return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
    }

    /** The height of so many lines in pixels. */
    public static double height(int lines, Font font) {
        return lines * font.getSize2D() * LINE;
    }

    /**
     * The text in lines no wider than {@code width}; a word that is wider alone is broken, after a hyphen if it has
     * one.
     */
    public static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (line.length() > 1 && width(line, font) > width) {
                int fitting = fitting(line, font, width);
                lines.add(line.substring(0, fitting));
                line = line.substring(fitting);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static int fitting(String word, Font font, double width) {
        int letters = word.length() - 1;
        while (letters > 1 && width(word.substring(0, letters), font) > width) {
            letters--;
        }
        int hyphen = word.lastIndexOf('-', letters - 1);
        return hyphen > 0 ? hyphen + 1 : letters;
    }

    /** The font, made smaller in steps until the text fits into one line of that width, but not below {@code least}. */
    public static Font fit(String text, Font font, double width, double least) {
        Font smaller = font;
        while (width(text, smaller) > width && smaller.getSize2D() > (float) least) {
            smaller = smaller.deriveFont((float) Math.max(least, smaller.getSize2D() - 1));
        }
        return smaller;
    }

    /**
     * Sets one line.
     *
     * @param x the point the line is hung on
     * @param middle the height of its middle
     * @param align 0 the point is the left end, .5 the middle, 1 the right end
     */
    public static void line(Graphics2D graphics, String text, double x, double middle, double align) {
        if (text.isEmpty()) {
            return;
        }
        Font font = graphics.getFont();
        double left = x - align * width(text, font);
        graphics.drawString(text, (float) left, (float) (middle + font.getSize2D() * .36));
    }

    /** Sets lines below {@code top}, aligned as a single line is; gives the height where they end. */
    public static double lines(Graphics2D graphics, List<String> lines, double x, double top, double align) {
        double height = height(1, graphics.getFont());
        double y = top;
        for (String line : lines) {
            line(graphics, line, x, y + height / 2, align);
            y += height;
        }
        return y;
    }
}

package westphalia.desktop.layout;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text in as many rows as the room asks for: nothing of it is cut off.
 *
 * @param rows what stands in each row
 * @param indent how far rows after the first stand in, in pixels: below what follows two spaces, as after a month, or
 *     a little where that would take much of the width
 */
record Wrapping(List<String> rows, int indent) {
    private static final String GAP = "  ";
    private static final String SEAMS = "._/=";
    private static final double MOST_INDENT = .4;

    Wrapping {
        rows = List.copyOf(rows);
    }

    /**
     * Breaks between words, or within a word that is wider than a row: after a dot, a stroke or an underscore if there is
     * one.
     *
     * @param width of a row in pixels
     */
    static Wrapping of(String text, FontMetrics metrics, int width) {
        int gap = text.indexOf(GAP);
        int label = gap < 0 ? 0 : gap + leading(text.substring(gap));
        int beside = metrics.stringWidth(text.substring(0, label));
        int indent = beside <= width * MOST_INDENT ? beside : metrics.stringWidth(GAP);
        List<String> rows = new ArrayList<>();
        String left = text;
        int room = width;
        while (metrics.stringWidth(left) > room && left.length() > 1) {
            int end = end(left, metrics, room, rows.isEmpty() ? label : 0);
            rows.add(left.substring(0, end).stripTrailing());
            left = left.substring(end).stripLeading();
            room = width - indent;
        }
        rows.add(left);
        return new Wrapping(rows, indent);
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** After how many characters a row ends, at least after one more than the first few. */
    private static int end(String text, FontMetrics metrics, int room, int first) {
        int most = first + 1;
        while (most < text.length() && metrics.stringWidth(text.substring(0, most + 1)) <= room) {
            most++;
        }
        for (int end = most; end > first + 1; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        for (int end = most; end > first + 1; end--) {
            if (SEAMS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return most;
    }
}

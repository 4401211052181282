package westphalia.scenario.tree;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can go unseen in text without quotes: spaces that do not break, and ends that are read as comments. */
final class PlainText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Before a key or an item of a list, or right after a key's colon. */
    private static final Pattern UNSEEN_SPACE = Pattern.compile(
            "([ \\t]*[\\u00A0\\u2000-\\u200F\\u202F\\u3000\\uFEFF][\\s\\u00A0]*)(?:- |[\\w\"'-]+\\s*:(?:\\s|$))"
                    + "|[ \\t]*(?:- )?[\\w-]+:([\\u00A0\\u2000-\\u200F\\u202F\\u3000])");

    private PlainText() {}

    /** The text without spaces of any kind at its ends. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a character is a space to a reader: also one that does not break, has no width or marks bytes. */
    static boolean isSpace(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\uFEFF'
                || (letter >= '\u200B' && letter <= '\u200F');
    }

    /** Whether a line has a space that YAML takes for part of a key; the first such line is a problem. */
    static boolean refusesSpaces(String text, Place start, Problems problems) {
        int line = 0;
        for (String written : (Iterable<String>) text.lines()::iterator) {
            line++;
            Matcher found = UNSEEN_SPACE.matcher(written);
            if (found.lookingAt()) {
                String unseen = found.group(1) == null ? found.group(2) : found.group(1);
                String kind = unseen.indexOf(NO_BREAK_SPACE) >= 0 ? "a no-break space" : "a space of another kind";
                problems.add(
                        start.at(line, found.end(found.group(1) == null ? 2 : 1)),
                        start.setting(),
                        "holds " + kind + (found.group(1) == null ? " after the colon" : " where the line is indented")
                                + ", as text copied from a page does; use plain spaces");
                return true;
            }
        }
        return false;
    }

    /**
     * The comment after a plain value, from its {@code #} on; empty if none follows in its last line.
     *
     * @param line line of the value's first character, from 1
     * @param column its column, from 1
     */
    static String commentAfter(List<String> lines, int line, int column, String text) {
        int row = line - 1;
        int at = column - 1;
        for (String word : SPACES.split(text, -1)) {
            while (row < lines.size()
                    && (at >= lines.get(row).length() || !lines.get(row).startsWith(word, at))) {
                boolean isGap = at < lines.get(row).length()
                        && Character.isWhitespace(lines.get(row).charAt(at));
                if (at < lines.get(row).length() && !isGap) {
                    return "";
                }
                row += isGap ? 0 : 1;
                at = isGap ? at + 1 : 0;
            }
            if (row >= lines.size()) {
                return "";
            }
            at += word.length();
        }
        String rest = lines.get(row).substring(at);
        String comment = rest.stripLeading();
        return comment.startsWith("#") && comment.length() < rest.length() ? comment : "";
    }
}

package westphalia.scenario.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a parser says about text it cannot read, made into one line with its place. */
record SyntaxMessage(int line, int column, String text) {
    private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+)");
    private static final String UNEVEN =
            "the line does not fit those above: keys of one mapping, and items of one list, begin in the same column";
    private static final Pattern EVENT = Pattern.compile("<org\\.yaml\\.snakeyaml\\.events\\.(\\w+)Event.*>");

    /** The message about a failure to read a text. */
    static SyntaxMessage of(JsonProcessingException failure, String source) {
        String original = failure.getOriginalMessage();
        int line = failure.getLocation() == null
                ? 1
                : Math.max(1, failure.getLocation().getLineNr());
        int column = failure.getLocation() == null
                ? 1
                : Math.max(1, failure.getLocation().getColumnNr());
        Matcher mark = MARK.matcher(original);
        while (mark.find()) {
            line = Integer.parseInt(mark.group(1));
            column = Integer.parseInt(mark.group(2));
        }
        String text = original.lines()
                .filter(part -> !part.isBlank() && !Character.isWhitespace(part.charAt(0)))
                .collect(Collectors.joining(", "));
        if (EVENT.matcher(text).find()) {
            text = text.contains("AliasEvent")
                    ? "anchors and aliases (& and *) are not allowed; write the value out"
                    : "a key must be a word";
        }
        String plain = plain(text, written(source, line));
        return new SyntaxMessage(line, column, plain == null ? "cannot be read: " + text : plain);
    }

    private static String written(String source, int line) {
        return source.lines().skip(line - 1L).findFirst().orElse("");
    }

    /** The frequent slips in words that need no knowledge of YAML; null for the others. */
    private static @Nullable String plain(String text, String line) {
        int cut = line.indexOf(": ");
        String key = cut < 0 ? "" : line.substring(0, cut).strip().replaceFirst("^- ", "");
        String value = cut < 0 ? "" : line.substring(cut + 2).strip();
        String inQuotes = key + ": \"" + value.replace("\"", "\\\"") + '"';
        if (text.contains("mapping values are not allowed here")) {
            boolean hasSecond = value.contains(": ") || value.endsWith(":");
            return hasSecond ? "a value that holds a colon and a space must stand in quotes: " + inQuotes : UNEVEN;
        }
        if (text.contains("expected <block end>, but found '<scalar>'") && !value.isEmpty()) {
            return "the value ends before the line does: put the whole in double quotes: " + inQuotes;
        }
        if (text.contains("expected <block end>, but found")) {
            return UNEVEN;
        }
        if (text.contains("could not find expected ':'")) {
            return "in this line or the one above a key has no colon and space after it";
        }
        if (text.contains("quoted scalar") && text.contains("end of stream")) {
            return "a quotation mark is opened and not closed";
        }
        if (text.contains("parsing a flow mapping") || text.contains("parsing a flow sequence")) {
            return "a bracket is opened and not closed, or a comma is missing; mind that a space and # begin a comment";
        }
        if (text.contains("sequence entries are not allowed here")) {
            return "a list begins in a line of its own; a text that begins with - must stand in quotes: " + inQuotes;
        }
        if (text.contains("cannot start any token") && text.contains("TAB")) {
            return "a tab cannot indent a line; use spaces";
        }
        if (!value.isEmpty() && (text.contains("cannot start any token") || text.contains("scanning an alias"))) {
            return "a value that begins with " + value.charAt(0) + " must stand in quotes: " + inQuotes;
        }
        return null;
    }
}

package westphalia.scenario.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a parser says about text it cannot read, made into one line with its place. */
record SyntaxMessage(int line, int column, String text) {
    private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+)");
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
        if (text.contains("mapping values are not allowed here")) {
            int cut = line.indexOf(": ");
            boolean hasSecond = cut >= 0 && (line.indexOf(": ", cut + 2) >= 0 || line.endsWith(":"));
            return hasSecond
                    ? "a value that holds a colon and a space must stand in quotes: "
                            + line.substring(0, cut).strip() + ": \""
                            + line.substring(cut + 2).strip().replace("\"", "\\\"") + "\""
                    : "a key cannot stand here; keys of one mapping begin in the same column";
        }
        if (text.contains("cannot start any token")) {
            return text.contains("TAB")
                    ? "a tab cannot indent a line; use spaces"
                    : "a value that begins with "
                            + line.strip().replaceFirst(".*?[:-] +", "").replaceFirst("(?<=.).*", "")
                            + " must stand in quotes";
        }
        return null;
    }
}

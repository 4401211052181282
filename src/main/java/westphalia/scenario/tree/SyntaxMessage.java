package westphalia.scenario.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a parser says about text it cannot read, made into one line with its place. */
record SyntaxMessage(int line, int column, String text) {
    private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern EVENT = Pattern.compile("<org\\.yaml\\.snakeyaml\\.events\\.(\\w+)Event.*>");

    static SyntaxMessage of(JsonProcessingException failure) {
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
        return new SyntaxMessage(line, column, "cannot be read: " + text);
    }
}

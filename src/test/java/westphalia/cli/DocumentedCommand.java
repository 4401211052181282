package westphalia.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command line as it stands in the documentation.
 *
 * @param page where
 * @param typed what is typed, without prompt, remark and where the output goes
 */
record DocumentedCommand(Path page, String typed) {
    private static final Path PAGES = Path.of("src", "site", "markdown");
    private static final String PROGRAM = "(?:java (?:-X\\S+ )?-jar target/westphalia\\.jar|\\./westphalia|westphalia)";
    private static final String OTHER = "(?:mvn|xvfb-run|spark-submit|sudo|src/test/sh)";

    /** A line of its own: indented, in a fence, or behind a prompt; several may be joined. */
    private static final Pattern LINE =
            Pattern.compile("^(?:\\$ | {4,})?(" + PROGRAM + "(?: +[a-z-].*)?|" + OTHER + "[ /].*)$", Pattern.MULTILINE);

    /** In running text, between backticks or as what a shell reads. */
    private static final Pattern INLINE = Pattern.compile("(?:`|<\\()(" + PROGRAM + " [^`)]+)[`)]");

    private static final Pattern OURS = Pattern.compile("^" + PROGRAM + " +(.*)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)");

    /** All pages but that of explanations: DocumentationTest carries out its commands and compares every answer. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("src", "assembly", "START.md")),
                            all.filter(page -> page.toString().matches(".*(?<!/explain)\\.md")))
                    .sorted()
                    .toList();
        }
    }

    /** What a page types, in its order, each line once. */
    static List<DocumentedCommand> of(Path page) {
        String text = read(page).replaceAll(" \\\\\\n\\s*", " ").replaceAll("\\s+[#>] .*", "");
        return Stream.concat(found(LINE, text), found(INLINE, text))
                .map(typed -> new DocumentedCommand(page, typed))
                .distinct()
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(" && ")))
                .map(String::strip);
    }

    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the program is given; nothing where another program is called, or ours without a command. */
    List<String> words() {
        Matcher ours = OURS.matcher(typed);
        List<String> words = new ArrayList<>();
        if (ours.matches()) {
            Matcher word = WORD.matcher(ours.group(1));
            while (word.find()) {
                words.add(word.group(word.group(1) != null ? 1 : word.group(2) != null ? 2 : 3));
            }
        }
        return words;
    }
}

package westphalia.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text to read under headings.
 *
 * @param title of the whole
 * @param sections in their order
 */
record HelpPage(String title, List<Section> sections) {
    HelpPage {
        sections = List.copyOf(sections);
    }

    /** A heading and what stands below it. */
    record Section(String heading, String text) {}

    /**
     * Reads a text of the program: a line that begins with {@code #} is a heading, empty lines count for nothing.
     *
     * @param name of a file beside this class
     */
    static HelpPage read(String title, String name) {
        List<Section> sections = new ArrayList<>();
        try (InputStream in = HelpPage.class.getResourceAsStream(name)) {
            String all = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            for (String part : all.split("(?m)^# ", -1)) {
                String[] lines = part.strip().split("\\R", 2);
                if (lines.length == 2) {
                    sections.add(new Section(lines[0].strip(), lines[1].strip()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new HelpPage(title, sections);
    }
}

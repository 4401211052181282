package westphalia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests of the window compare texts with {@code isEqualTo}: a text given to AssertJ-Swing's {@code require…} methods is
 * also tried as a pattern, in which a dot is any character.
 */
class ExactAssertionsTest {
    private static final Pattern LOOSE =
            Pattern.compile("\\.require(Text|Selection|Value|ToolTip|Title|ItemCount|Contents)\\(\\s*(?!Pattern)[^)]");

    @Test
    void noTextIsComparedAsAPatternUnlessItSaysSo() throws IOException {
        List<String> loose = new ArrayList<>();
        List<Path> sources;
        try (Stream<Path> all = Files.walk(Path.of("src", "test", "java", "westphalia", "desktop"))) {
            sources = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            LOOSE.matcher(Files.readString(source))
                    .results()
                    .forEach(found -> loose.add(source + ": " + found.group()));
        }

        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(loose).isEmpty();
    }
}

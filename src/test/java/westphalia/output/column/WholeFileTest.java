package westphalia.output.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file is written as a whole, or not at all. */
class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedByAnother() throws IOException {
        Path file = folder.resolve("letter.txt");
        WholeFile.write(file, "Dear");
        WholeFile.write(file, "Dear reader");
        assertThat(file).content().isEqualTo("Dear reader");
        assertThat(names()).containsExactly("letter.txt");
    }

    @Test
    void whatCannotBeWrittenIsNamedAndLeavesNothing() throws IOException {
        Path file = folder.resolve("no such folder").resolve("letter.txt");
        assertThatThrownBy(() -> WholeFile.write(file, "Dear"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
        assertThat(names()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsNamed() {
        assertThatThrownBy(() -> WholeFile.write(Path.of("/dev/full"), "Dear"))
                .hasMessage("/dev/full: No space left on device");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }
}

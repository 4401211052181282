package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another Java on the same machine, if there is one, writes the same bytes. */
class OtherJavaTest {
    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    @TempDir
    private Path folder;

    @Test
    void anotherJavaWritesTheSameTables() throws IOException, InterruptedException {
        List<Path> others = others();
        assumeTrue(!others.isEmpty(), "no other Java in " + JAVAS);
        Path here = run(Path.of(System.getProperty("java.home")), "here");
        for (Path other : others) {
            Path there = run(other, "there" + others.indexOf(other));
            assertThat(RunTables.in(there)).as("tables of %s", other).isEqualTo(RunTables.in(here));
        }
    }

    /** One Java of each version later than this one's; what is compiled for this one does not run on an earlier. */
    private static List<Path> others() throws IOException {
        if (!Files.isDirectory(JAVAS)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(JAVAS)) {
            return folders.filter(java -> Files.isExecutable(java.resolve("bin/java")))
                    .filter(java -> version(java) > Runtime.version().feature())
                    .sorted()
                    .toList();
        }
    }

    /** The feature version a Java tells of itself, 0 if it tells none. */
    private static int version(Path java) {
        try {
            for (String line : Files.readAllLines(java.resolve("release"))) {
                if (line.startsWith("JAVA_VERSION=\"")) {
                    return Integer.parseInt(line.replaceFirst("JAVA_VERSION=\"(\\d+).*", "$1"));
                }
            }
            return 0;
        } catch (IOException without) {
            return 0;
        }
    }

    private Path run(Path java, String name) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        Path messages = folder.resolve(name + ".messages");
        List<String> command = new ArrayList<>(
                List.of(java.resolve("bin/java").toString(), "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("westphalia.Main", "run", RunTables.KOSOVO.toString(), "--runs=3", "--trace=1"));
        command.addAll(List.of("--explain", "--set=to=2008-09", "--charts=none", "--quiet", "--out=" + out));
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(new File(messages.toString()))
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(messages)).isZero();
        return out;
    }
}

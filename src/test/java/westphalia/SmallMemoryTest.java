package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest scenario, explained, fits into the memory that the README names, tried in a process of its own. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SmallMemoryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run scenarios/kosovo.yaml --explain --runs 2 --trace 2 --charts none --out FOLDER",
                "explain scenarios/kosovo.yaml --act all"
            })
    void anExplainedRunOfTheWholeArcFits(String command) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "westphalia.Main"));
        arguments.addAll(List.of(
                command.replace("FOLDER", folder.resolve("results").toString()).split(" ", -1)));
        File messages = folder.resolve("messages").toFile();
        Process process = new ProcessBuilder(arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(messages)
                .start();

        assertThat(process.waitFor()).as(Files.readString(messages.toPath())).isZero();
    }
}

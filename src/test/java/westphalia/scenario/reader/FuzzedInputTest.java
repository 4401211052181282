package westphalia.scenario.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * What the fuzzers start from and what they once found, read again as ordinary tests: nothing but a scenario, rows or
 * problems of one line ever comes out. How to search for more: {@code src/site/markdown/faults.md}.
 */
class FuzzedInputTest {
    private static final Path INPUTS = Path.of("src/test/resources/westphalia/scenario/reader");
    private static final List<String> FUZZERS = List.of("ScenarioFuzz", "TableFuzz", "SettingFuzz");

    @TestFactory
    @Timeout(60)
    Stream<DynamicTest> everyInputIsReadOrRefused() {
        return FUZZERS.stream()
                .flatMap(fuzzer -> inputs(fuzzer)
                        .map(input -> DynamicTest.dynamicTest(
                                fuzzer + " " + input.getFileName(), () -> feed(fuzzer, Files.readAllBytes(input)))));
    }

    private static void feed(String fuzzer, byte[] input) {
        switch (fuzzer) {
            case "ScenarioFuzz" -> ScenarioFuzz.fuzzerTestOneInput(input);
            case "TableFuzz" -> TableFuzz.fuzzerTestOneInput(input);
            default -> SettingFuzz.fuzzerTestOneInput(input);
        }
    }

    private static Stream<Path> inputs(String fuzzer) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(fuzzer))) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void someInputsAreReadAndSomeRefused() {
        assertThat(Fuzzed.isReadOrRefused(() -> Fuzzed.desk().read("base.yaml")))
                .isTrue();
        assertThat(Fuzzed.isReadOrRefused(() -> Fuzzed.desk().read("base.yaml", "runs=0")))
                .isFalse();
        assertThat(FUZZERS).allSatisfy(fuzzer -> assertThat(inputs(fuzzer)).hasSizeGreaterThan(4));
    }

    @Test
    void aFuzzerNoticesWhatIsNoProblem() {
        assertThatThrownBy(() -> Fuzzed.isReadOrRefused(() -> {
                    throw new IllegalStateException("a defect");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}

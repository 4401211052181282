package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.SmallWorld;
import westphalia.model.decision.Term;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.result.Measure;

/** The description of the model names what the code has, and nothing that it has not. */
class OddTest {
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path SOURCES = Path.of("src/main/java/westphalia");

    @ParameterizedTest
    @ValueSource(strings = {"model.md", "odd.md"})
    void theMonthHasAllStagesInTheirOrder(String page) {
        List<String> stages = Arrays.stream(Stage.values())
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .toList();
        String text = read(PAGES.resolve(page));
        String month = text.substring(text.indexOf("| stage |"));
        List<String> rows = month.substring(0, month.indexOf("\n\n"))
                .lines()
                .skip(2)
                .map(row -> row.split("\\|", -1)[1].strip())
                .toList();

        assertThat(rows).isEqualTo(stages);
    }

    @Test
    void theSevenElementsStandInTheirOrder() {
        List<String> elements = odd().lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(elements)
                .containsExactly(
                        "1. Purpose and patterns",
                        "2. Entities, state variables and scales",
                        "3. Process overview and scheduling",
                        "4. Design concepts",
                        "5. Initialization",
                        "6. Input data",
                        "7. Submodels");
    }

    @Test
    void theParametersItNamesAreTheOnesThereAre() {
        Set<String> named = matches("`([a-z]+\\.[a-z_]+)`", odd()).collect(Collectors.toSet());
        named.removeIf(name -> name.matches(".*\\.(yaml|csv|md)"));

        assertThat(named).containsExactlyInAnyOrderElementsOf(parameters());
    }

    private static List<String> parameters() {
        return ParameterDefinition.all().stream()
                .map(definition -> definition.path().replaceFirst("^parameters\\.", ""))
                .toList();
    }

    @Test
    void everyClassThatMovesAStateIsNamed() {
        assertThat(classes(SOURCES.resolve("model/influence")))
                .hasSizeGreaterThan(15)
                .allSatisfy(rule -> assertThat(odd()).contains("`" + rule + "`"));
    }

    @Test
    void everyClassItNamesExists() {
        List<String> classes = classes(SOURCES);

        assertThat(matches("`([A-Z][A-Za-z]+)`", odd()).toList())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(classes).contains(name));
    }

    @Test
    void everyMeasureIsNamed() {
        List<Measure> measures = new Engine(SmallWorld.ofFour().until(SmallWorld.FROM)).measures();

        assertThat(measures)
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(odd()).contains("`" + measure.name() + "`"));
    }

    @Test
    void everyTermIsAReasonSomewhere() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(OddTest::read)
                    .collect(Collectors.joining());
        }
        List<String> used = matches("\\bTerm\\.([A-Z_]+)", sources).distinct().toList();

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Term.values()).map(Term::name).toList());
    }

    private static List<String> classes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[A-Z].*\\.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> matches(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1));
    }

    private static String odd() {
        return read(PAGES.resolve("odd.md"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.claim.Claim;
import westphalia.experiment.claim.programme.Programme;
import westphalia.experiment.comparison.Arm;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.effective.ScenarioDifference;
import westphalia.scenario.reader.ScenarioReader;

/** Every what-if asks a question, expects an answer, changes what it says and nothing else, and comes to an end. */
class WhatIfsTest {
    private static final Path FOLDER = Path.of("scenarios", "what-if");
    private static final Set<String> WORDS = Set.of("format", "title", "question", "expectation", "claims", "extends");

    static Stream<Path> whatIfs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void thereAreTwelveOfThem() throws IOException {
        assertThat(whatIfs().map(file -> file.getFileName().toString().substring(0, 2)))
                .containsAll(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> String.format("%02d", number))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void itAsksExpectsAndTestsClaims(Path file) {
        Scenario scenario = ScenarioReader.read(file, List.of()).scenario();

        assertThat(scenario.question()).contains("?").isNotEqualTo(base(file).question());
        assertThat(scenario.expectation()).endsWith(".");
        assertThat(scenario.claims()).isNotEmpty();
        assertThat(scenario.title()).isNotEqualTo(base(file).title());
    }

    private static Scenario base(Path file) {
        return ScenarioReader.read(ScenarioReader.parent(file).orElseThrow(), List.of())
                .scenario();
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void itDiffersFromItsBaseInWhatItSaysAndInNothingElse(Path file) throws IOException {
        Map<String, String> changes = new TreeMap<>();
        for (ScenarioDifference change :
                Arm.changes(base(file), ScenarioReader.read(file, List.of()).scenario())) {
            changes.put(change.path(), change.a());
        }
        Set<String> said = said(new YAMLMapper().readTree(file.toFile()), "");
        said.removeIf(path -> !new ScenarioDifference(path, "", "").isReadByRuns());

        assertThat(changes).isNotEmpty();
        assertThat(changes.keySet())
                .allSatisfy(path -> assertThat(said)
                        .as("what the file says")
                        .anyMatch(own -> path.equals(own) || path.startsWith(itemOf(own, changes))));
        assertThat(said)
                .allSatisfy(own -> assertThat(changes.keySet())
                        .as("what differs")
                        .anyMatch(path -> path.equals(own) || path.startsWith(itemOf(own, changes))));
    }

    /** The item a path lies in, if the item as a whole is new or taken out; else what no path starts with. */
    private static String itemOf(String path, Map<String, String> changes) {
        String[] names = path.split("\\.", 3);
        String item = names[0] + "." + names[1] + ".";
        return changes.containsKey(item + "id") ? item : "no such path";
    }

    /** The paths of all values a file gives, ids left out. */
    private static Set<String> said(JsonNode node, String path) {
        Set<String> said = new TreeSet<>();
        node.properties().forEach(entry -> {
            String key = entry.getKey();
            String inner = path.isEmpty() ? key : path + "." + key;
            JsonNode value = entry.getValue();
            boolean isWord = path.isEmpty() && WORDS.contains(key);
            if (value.isObject()) {
                said.addAll(said(value, inner));
            } else if (value.isArray() && value.get(0).isObject()) {
                value.forEach(item ->
                        said.addAll(said(item, inner + "." + item.get("id").asText())));
            } else if (!isWord && !key.equals("id")) {
                said.add(inner);
            }
        });
        return said;
    }

    @ParameterizedTest
    @MethodSource("whatIfs")
    void itComesToAnEnd(Path file) {
        Engine engine = new Engine(ScenarioReader.read(file, List.of()).scenario());
        RunResult run = engine.run(1, 0, new RunOptions(false, false, null, null));

        assertThat(run.failure()).isNull();
        assertThat(run.timeline().months()).isEqualTo(engine.plan().months());
    }

    @Test
    void everyClaimAndPatternOfTheProgrammeMayBePutToTheTest() {
        List<Claim> all = Stream.concat(Programme.whole().claims().stream(), Programme.whole().patterns().stream())
                .toList();
        String ids = all.stream().map(Claim::id).collect(Collectors.joining(", ", "claims=[", "]"));

        assertThat(ScenarioReader.read(Path.of("scenarios", "mirror.yaml"), List.of(ids))
                        .scenario()
                        .claims())
                .hasSameSizeAs(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "91", "100", "SF18", "SF0", "sf1", "7a"})
    void anythingElseIsRefused(String claim) {
        assertThatThrownBy(() -> ScenarioReader.read(
                        Path.of("scenarios", "mirror.yaml"), List.of("claims=[\"1\", " + claim + "]")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("claims[2]: must be the number of a claim, 1 to 90")
                .hasMessageContaining("\"" + claim + "\"");
    }
}

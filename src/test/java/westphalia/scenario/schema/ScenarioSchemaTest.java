package westphalia.scenario.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.scenario.reader.ScenarioReader;

class ScenarioSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(ScenarioSchema.tree());

    private static List<String> faults(String yaml) throws JsonProcessingException {
        JsonNode tree = new YAMLMapper().readTree(yaml);
        return SCHEMA.validate(tree).stream().map(ValidationMessage::getMessage).toList();
    }

    static Stream<Path> shippedScenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @Test
    void theShippedSchemaIsTheOneMadeFromTheRecords() throws IOException {
        assertThat(Files.readString(Path.of("scenarios", "schema.json")))
                .as("remake it with: westphalia schema > scenarios/schema.json")
                .isEqualTo(ScenarioSchema.text());
    }

    @ParameterizedTest
    @MethodSource("shippedScenarios")
    void shippedScenariosAndTheirEffectiveTextsAreValid(Path file) throws IOException {
        assertThat(faults(Files.readString(file))).isEmpty();
        assertThat(faults(ScenarioReader.read(file, List.of()).effective().text()))
                .isEmpty();
    }

    @Test
    void aFileWithoutAParentNeedsTheRequiredKeys() throws JsonProcessingException {
        assertThat(faults("format: 1\n")).anyMatch(fault -> fault.contains("'title'"));
        assertThat(faults("format: 1\nextends: x.yaml\nevents: [{id: a, enabled: false}, {id: b, favour: 1}]\n"))
                .isEmpty();
    }

    @Test
    void unknownKeysAndValuesOutOfRangeAreMarked() throws JsonProcessingException {
        assertThat(faults("extends: x.yaml\ntilte: y\n")).hasSize(1);
        assertThat(faults("extends: x.yaml\nparameters: {recognition: {base: 99}}\n"))
                .hasSize(1);
        assertThat(faults("extends: x.yaml\nevents: [{id: a, kind: war, favour: 1}]\n"))
                .isNotEmpty();
        assertThat(faults("extends: x.yaml\norganisations: [{id: a, rule: {kind: two_third}}]\n"))
                .isNotEmpty();
    }
}

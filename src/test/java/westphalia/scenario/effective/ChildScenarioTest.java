package westphalia.scenario.effective;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

class ChildScenarioTest {
    private static final Path PARENT = Path.of("scenarios", "kosovo-2008.yaml");

    @Test
    void aChildIsTheSameScenarioAsTheSettingsItWasMadeFrom() throws IOException {
        Map<String, String> settings = Map.of(
                "parameters.recognition.base", "-9",
                "parameters.stance.kin", "0.5",
                "claimants.kosovo.presence", "0",
                "events.war-2008.enabled", "false",
                "seed", "7");
        String title = ScenarioReader.read(PARENT, List.of()).scenario().title();
        Path child = Path.of("target", "child-scenario-test.yaml");
        Files.writeString(child, ChildScenario.text(title, Path.of("..").resolve(PARENT), settings));

        ReadScenario read = ScenarioReader.read(child, List.of());
        ReadScenario set = ScenarioReader.read(
                PARENT,
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .sorted()
                        .toList());
        assertThat(read.scenario().parameters()).isEqualTo(set.scenario().parameters());
        assertThat(read.scenario().claimants()).isEqualTo(set.scenario().claimants());
        assertThat(read.scenario().events()).isEqualTo(set.scenario().events());
        assertThat(read.scenario().seed()).isEqualTo(7);
    }
}

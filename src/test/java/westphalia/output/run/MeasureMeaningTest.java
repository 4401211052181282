package westphalia.output.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import westphalia.RunTables;
import westphalia.engine.Engine;
import westphalia.result.Measure;

/** Every measure that a run records is explained, and nothing else is. */
class MeasureMeaningTest {
    @Test
    void everyMeasureOfEveryShippedScenarioIsExplained() throws IOException {
        Set<String> recorded = new TreeSet<>();
        try (Stream<Path> scenarios = Files.list(Path.of("scenarios"))) {
            for (Path file :
                    scenarios.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                new Engine(RunTables.read(file)).measures().forEach(measure -> recorded.add(measure.name()));
            }
        }
        assertThat(recorded)
                .hasSizeGreaterThan(30)
                .isEqualTo(MeasureMeaning.all().stream()
                        .map(MeasureMeaning::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aMeasureSaysWhomItIsAbout() {
        assertThat(MeasureMeaning.of(new Measure("stance", "RUS.kosovo")).text())
                .isEqualTo("RUS on kosovo: stance on the claimant: -1 the parent's case in full, 1 the claimant's");
        assertThat(MeasureMeaning.of(new Measure("recognitions", "kosovo")).text())
                .isEqualTo("kosovo: how many states stand by their recognition of the claimant");
    }
}

package westphalia.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;
import westphalia.scenario.reader.ScenarioReader;

/** Whatever {@code check} accepts, {@code run} carries out: no change that is read ends in a failure of the run. */
class AcceptedScenariosRunTest {
    private static final int TRIALS = 150;

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/westphalia/key/every-key.yaml, 1",
        "src/test/resources/westphalia/key/every-key.yaml, 2",
        "scenarios/starter.yaml, 3",
        "scenarios/mirror.yaml, 4"
    })
    void whatIsAcceptedRuns(String name, int seed) {
        Path file = Path.of(name);
        List<Key> keys = Keys.of(ScenarioReader.read(file, List.of()).scenario()).stream()
                .filter(key -> !key.turns().isEmpty())
                .toList();
        SplittableRandom random = new SplittableRandom(seed);
        int accepted = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<String> settings = new ArrayList<>();
            for (int change = 0; change <= random.nextInt(4); change++) {
                Key key = keys.get(random.nextInt(keys.size()));
                settings.add(key.turns().get(random.nextInt(key.turns().size())));
            }
            accepted += runs(file, settings) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(TRIALS / 4);
    }

    /** Whether the settings are accepted; if they are, they run. */
    private static boolean runs(Path file, List<String> settings) {
        Scenario scenario;
        try {
            scenario = ScenarioReader.read(file, settings).scenario();
        } catch (ScenarioException refused) {
            return false;
        }
        RunResult run = new Engine(scenario).run(scenario.seed(), 0, new RunOptions(true, true, null, null));
        assertThat(run.failure()).as(settings.toString()).isNull();
        assertThat(run.timeline().months()).isPositive();
        return true;
    }
}

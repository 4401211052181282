package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.engine.run.History;
import westphalia.engine.run.RunOptions;
import westphalia.model.history.Observation;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ScenarioReader;

/** Whatever a run decides for itself, recorded recognitions up to a month are those of every run. */
class ImposedHistoryTest {
    private static final int RUNS = 6;

    private static Scenario scenario(String name, String until, String... settings) {
        return ScenarioReader.read(Path.of("scenarios", name), List.of(settings))
                .scenario()
                .until(YearMonth.parse(until));
    }

    private static void assertImposed(Scenario scenario, List<Observation> acts, String claimant) {
        Engine engine = new Engine(scenario);
        History history =
                new History(acts, engine.plan().setting(), engine.plan().to());
        int position = engine.plan().setting().claimant(claimant);
        int column = engine.measures().indexOf(new Measure("recognitions", claimant));
        long from = engine.plan().from();
        for (int run = 0; run < RUNS; run++) {
            RunResult result = engine.run(3, run, new RunOptions(false, false, history, null));
            assertThat(result.failure()).isNull();
            List<Integer> imposed = new ArrayList<>();
            List<Integer> recorded = new ArrayList<>();
            for (long month = from; month <= engine.plan().to(); month++) {
                imposed.add((int) result.timeline().value((int) (month - from), column));
                recorded.add(history.total(position, month));
            }
            assertThat(imposed).as("run " + run).isEqualTo(recorded);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kosovo.yaml", "kosovo-2008.yaml", "kosovo-2008-blind.yaml"})
    void everyRunHoldsTheRecordedRecognitions(String name) {
        Scenario scenario = scenario(name, "2010-12");
        assertImposed(scenario, scenario.observed(), "kosovo");
    }

    @Test
    void whatWasRecordedBeforeTheFirstMonthHoldsFromTheFirst() {
        Scenario scenario = scenario(
                "kosovo-2008-blind.yaml",
                "2009-12",
                "claimants.kosovo.declared_before=2007-08",
                "events.declaration.enabled=false");
        List<Observation> earlier = scenario.observed().stream()
                .filter(act -> "kosovo".equals(act.claimant()))
                .map(act -> new Observation(
                        act.claimant(),
                        act.iso3(),
                        act.unMember(),
                        act.recognisedOn().minusMonths(6),
                        act.withdrawnOn(),
                        act.withdrawalStatus()))
                .toList();
        assertImposed(scenario, earlier, "kosovo");
    }
}

package westphalia.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import westphalia.RunTables;
import westphalia.engine.Engine;
import westphalia.experiment.Threads;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.result.study.DesignPoint;
import westphalia.result.study.StudyRow;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioException;

class PointRunsTest {
    private static final List<String> SHORT = List.of("to=2008-04");
    private static final Scenario BASE = RunTables.read(RunTables.KOSOVO, "to=2008-04");
    private static final List<Measure> MEASURES =
            List.of(new Measure("recognitions", "kosovo"), new Measure("norm_index", ""));
    private static final int RUNS = 3;

    private static List<StudyRow> rows(int threads, @Nullable YearMonth month, String... varied) {
        List<Factor> factors = Factor.readAll("--vary", List.of(varied));
        List<DesignPoint> points = Design.GRID.points(factors, 0, 1);
        PointScenarios scenarios = new PointScenarios(RunTables.KOSOVO, SHORT, BASE, factors);
        scenarios.check(points);
        List<StudyRow> rows = new ArrayList<>();
        new PointRuns(scenarios, points, MEASURES, month, 7, RUNS).play(0, new Threads(threads), rows::add);
        return rows;
    }

    private static List<List<Double>> values(List<StudyRow> rows) {
        return rows.stream().map(row -> List.of(row.value(0), row.value(1))).toList();
    }

    /** What a point yields is what a run of a scenario with that setting yields under the same seed. */
    private static void isWhatRunsYield(List<StudyRow> rows, int point, int month, String... settings) {
        List<String> all = new ArrayList<>(SHORT);
        all.addAll(List.of(settings));
        Scenario scenario = RunTables.read(RunTables.KOSOVO, all.toArray(String[]::new));
        Engine engine = new Engine(scenario);
        for (int run = 0; run < RUNS; run++) {
            RunResult result = engine.run(7, run, westphalia.engine.run.RunOptions.PLAIN);
            for (int measure = 0; measure < MEASURES.size(); measure++) {
                assertThat(rows.get(point * RUNS + run).value(measure))
                        .isEqualTo(
                                result.timeline().value(month, engine.measures().indexOf(MEASURES.get(measure))));
            }
        }
    }

    @Test
    void parametersChangedInMemoryYieldWhatAFileYields() {
        List<StudyRow> rows = rows(2, null, "parameters.recognition.base=-10,-8");

        isWhatRunsYield(rows, 0, 3, "parameters.recognition.base=-10");
        isWhatRunsYield(rows, 1, 3, "parameters.recognition.base=-8");
    }

    @Test
    void otherPathsAndParametersVaryTogether() {
        List<StudyRow> rows = rows(2, null, "claimants.kosovo.control=0.1,0.9", "parameters.recognition.base=-9:-8:1");

        isWhatRunsYield(rows, 1, 3, "claimants.kosovo.control=0.1", "parameters.recognition.base=-8");
        isWhatRunsYield(rows, 2, 3, "claimants.kosovo.control=0.9", "parameters.recognition.base=-9");
    }

    @Test
    void anEarlierMonthIsReadFromTheSameRuns() {
        List<StudyRow> rows = rows(1, YearMonth.of(2008, 3), "parameters.recognition.base=-8,-7");

        isWhatRunsYield(rows, 1, 2, "parameters.recognition.base=-7");
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        String varied = "parameters.stance.fear=0:2:0.5";

        assertThat(values(rows(3, null, varied))).isEqualTo(values(rows(1, null, varied)));
    }

    @Test
    void aMeasureThatAPointDoesNotHaveIsUnknownThere() {
        List<StudyRow> rows = rows(1, null, "claimants.abkhazia.enabled=true");

        assertThat(rows).hasSize(RUNS).allMatch(row -> row.failure() == null);
        assertThat(rows.get(0).value(0)).isNotNaN();
    }

    @Test
    void aPointThatCannotBeReadIsNamedBeforeAnythingRuns() {
        assertThatThrownBy(() -> rows(1, null, "parameters.recognition.base=-8,99", "claimants.kosovo.presence=0,1"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("point 2 (parameters.recognition.base=99, claimants.kosovo.presence=0)")
                .hasMessageContaining("between -20 and 5")
                .satisfies(wrong ->
                        assertThat(((ScenarioException) wrong).problems()).hasSize(1));
    }

    @Test
    void anUnknownPathIsToldOnceWithTheNearestName() {
        assertThatThrownBy(() -> rows(1, null, "parameters.recognition.bse=-8,-7"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("\"base\"")
                .satisfies(wrong ->
                        assertThat(((ScenarioException) wrong).problems()).hasSize(1));
    }

    @Test
    void aRunThatFailsIsARowOfItsOwn() {
        Scenario failing = westphalia.Records.with(BASE, "council", List.of());
        List<Factor> factors = Factor.readAll("--vary", List.of("parameters.recognition.base=-8,-7"));
        List<DesignPoint> points = Design.GRID.points(factors, 0, 1);
        List<StudyRow> rows = new ArrayList<>();
        new PointRuns(new PointScenarios(RunTables.KOSOVO, SHORT, failing, factors), points, MEASURES, null, 7, RUNS)
                .play(0, new Threads(2), rows::add);

        assertThat(rows).hasSize(2 * RUNS).allSatisfy(row -> {
            assertThat(row.value(0)).isNaN();
            assertThat(row.failure()).isNotNull();
        });
    }
}

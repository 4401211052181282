package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import westphalia.RunTables;
import westphalia.engine.run.RunOptions;
import westphalia.result.Measure;
import westphalia.result.Measure.Kind;
import westphalia.result.RunResult;

/** What measures say they are, held against the values they take in the longest shipped scenario. */
class MeasureKindTest {
    /** Indices that here reach no value between their ends. */
    private static final Set<String> ENDS = Set.of("effort", "retaliation");

    private static final TreeMap<Measure, Set<Double>> VALUES =
            new TreeMap<>(java.util.Comparator.comparing(Measure::column));

    @BeforeAll
    static void run() {
        Engine engine = new Engine(RunTables.read(Path.of("scenarios/kosovo.yaml")));
        List<Measure> measures = engine.measures();
        for (int number = 0; number < 2; number++) {
            RunResult run = engine.run(7, number, RunOptions.PLAIN);
            for (int column = 0; column < measures.size(); column++) {
                Set<Double> values = VALUES.computeIfAbsent(measures.get(column), measure -> new TreeSet<>());
                for (int month = 0; month < run.timeline().months(); month++) {
                    values.add(run.timeline().value(month, column));
                }
            }
        }
    }

    @Test
    void aMeasureTakesTheValuesOfItsKindOnly() {
        VALUES.forEach((measure, values) -> assertThat(values)
                .as(measure.column())
                .allMatch(value -> switch (measure.kind()) {
                    case COUNT -> value >= 0 && value == Math.rint(value);
                    case YES_OR_NO -> value == 0 || value == 1;
                    case SHARE -> value >= 0 && value <= 1;
                    case INDEX -> Double.isFinite(value);
                }));
    }

    @Test
    void whatIsOnlyEverZeroOrOneIsYesOrNo() {
        VALUES.forEach((measure, values) -> {
            if (values.equals(Set.of(0.0, 1.0)) && !ENDS.contains(measure.name())) {
                assertThat(measure.kind()).as(measure.column()).isEqualTo(Kind.YES_OR_NO);
            }
        });
    }
}

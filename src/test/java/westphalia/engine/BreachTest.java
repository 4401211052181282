package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import westphalia.Records;
import westphalia.RunTables;
import westphalia.engine.run.RunOptions;
import westphalia.model.Precedent.Kind;
import westphalia.model.history.PastBreach;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/**
 * A bypass has the two moves of a recognition: to cite a rival's precedent, or to argue that one's own case differs.
 */
class BreachTest {
    /** The arc in a world in which Moscow has used force past the Council before Washington does. */
    static Scenario afterABypassByRussia(String... settings) {
        PastBreach before = new PastBreach("before", "RUS", Kind.BYPASS, 0.6, YearMonth.of(1996, 1), "test");
        return Records.with(
                RunTables.read(Path.of("scenarios", "kosovo.yaml"), settings), "precedents", List.of(before));
    }

    private static double last(double cite, String measure, String subject) {
        Engine engine = new Engine(afterABypassByRussia(
                "to=1999-06",
                "parameters.bypass.base=5",
                "parameters.bypass.severity=20",
                "parameters.bypass.acceptance=-20",
                "parameters.bypass.objection=-20",
                "parameters.precedent.trust_lost=0.25",
                "parameters.precedent.cite=" + cite));
        RunResult run = engine.run(1, 0, RunOptions.PLAIN);
        assertThat(run.failure()).isNull();
        int column = engine.measures().indexOf(new Measure(measure, subject));
        return run.timeline().value(run.timeline().months() - 1, column);
    }

    /** Washington stands behind Georgia, whose trust it loses by a quarter as it cites what it opposes there. */
    @Test
    void whoCitesForABypassErodesTheNormMoreAndLosesTrust() {
        assertThat(last(-20, "bypassed", "kosovo")).isEqualTo(1);
        assertThat(last(20, "bypassed", "kosovo")).isEqualTo(1);
        assertThat(last(20, "norm_index", "")).isLessThan(last(-20, "norm_index", ""));
        assertThat(last(20, "trust", "GEO")).isCloseTo(0.75 * last(-20, "trust", "GEO"), within(1e-12));
    }
}

package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import westphalia.experiment.claim.exact.TermCount;
import westphalia.model.decision.Term;

/** Nothing is decoration: every named reason, made to count for nothing, moves something of a shipped scenario. */
class EveryTermCountsTest {
    private static final TermCount COUNT = new TermCount(Path.of("scenarios"));

    @ParameterizedTest
    @EnumSource(Term.class)
    void withoutItSomethingOfAShippedScenarioMoves(Term term) {
        assertThat(COUNT.counts(term)).as(term.word()).isTrue();
    }
}

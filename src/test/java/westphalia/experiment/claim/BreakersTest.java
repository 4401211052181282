package westphalia.experiment.claim;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.experiment.claim.Claim.Standing;
import westphalia.experiment.claim.programme.Programme;
import westphalia.result.claim.ClaimFinding;
import westphalia.result.claim.ClaimFinding.Row;
import westphalia.result.claim.Verdict;

/**
 * No claim and no pattern can hold whatever the model does: each has settings that break it.
 *
 * <p>Runs are few, so intervals are wide. Broken means here that under the breaker at least one of the numbers on which
 * the verdict rests lies, as a point, where it must not. A number about which no run says anything breaks nothing.
 */
class BreakersTest {
    private static final int RUNS = 4;
    private static final Programme WHOLE = Programme.whole();
    private static Map<String, ClaimFinding> broken = Map.of();

    @BeforeAll
    static void tryAllBreakersTogether() {
        int threads = Runtime.getRuntime().availableProcessors();
        broken = new ClaimRunner(Path.of("scenarios"), RUNS, null, threads, run -> {})
                .findBroken(WHOLE.breakable()).stream()
                        .collect(Collectors.toMap(ClaimFinding::id, Function.identity()));
    }

    static Stream<Claim> breakable() {
        return WHOLE.breakable().stream();
    }

    @ParameterizedTest
    @MethodSource("breakable")
    void underItsBreakerANumberLiesWhereItMustNot(Claim claim) {
        List<Row> rows = requireNonNull(broken.get(claim.id())).rows();
        List<Criterion> criteria = Stream.concat(
                        claim.facts().stream().map(Claim.Fact::criterion),
                        claim.questions().stream().map(Question::criterion))
                .toList();

        assertThat(IntStream.range(0, rows.size())
                        .filter(place -> rows.get(place).isDecisive())
                        .mapToObj(place -> criteria.get(place)
                                .judge(Measurement.exact(rows.get(place).value()))))
                .as("claim %s under %s: %s", claim.id(), claim.breaker(), rows)
                .contains(Verdict.FAILS);
    }

    @Test
    void whatHasNoBreakerIsImposedOrHeldAgainstRecordsOrNotDrawnFromRuns() {
        List<Claim> unbreakable = Stream.concat(WHOLE.claims().stream(), WHOLE.patterns().stream())
                .filter(claim -> claim.breaker().isEmpty())
                .toList();

        assertThat(unbreakable).allSatisfy(claim -> {
            boolean isDrawnFromRuns = !claim.questions().isEmpty();
            assertThat(!isDrawnFromRuns
                            || claim.standing() == Standing.IMPOSED
                            || claim.standing() == Standing.RECORDED)
                    .as("claim %s", claim.id())
                    .isTrue();
            assertThat(claim.remark()).as("claim %s", claim.id()).isNotEmpty();
        });
    }
}

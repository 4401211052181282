package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.RunTables;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.institution.Seat;
import westphalia.model.parameter.BallotParameters;
import westphalia.model.parameter.Parameters;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.DraftOutcome;
import westphalia.result.Push;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** What an explained run writes down reproduces every act of it: terms, gate and luck give the act back. */
class ExplainedRunsTest {
    private static final double CLOSE = 1e-9;
    private static final Scenario SCENARIO = RunTables.read(
            RunTables.KOSOVO,
            "to=2008-10",
            "parameters.power.recognition_base=-4",
            "drafts.kosovo-membership.must_vote=true");
    private static final List<RunResult> RUNS = RunTables.explained(SCENARIO, 12);

    static Stream<RunResult> runs() {
        return RUNS.stream();
    }

    private static double logistic(double utility) {
        return 1 / (1 + Math.exp(-utility));
    }

    private static double sum(Decision decision) {
        return decision.terms().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyActIsTheComparisonOfItsProbabilityWithItsLuck(RunResult run) {
        assertThat(run.decisions()).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision.luck()).isBetween(0.0, 1.0);
            assertThat(decision.probability()).isBetween(0.0, 1.0);
            assertThat(decision.happened()).isEqualTo(decision.luck() < decision.probability());
        });
    }

    @ParameterizedTest
    @MethodSource("runs")
    void recognitionsFollowFromTermsAndGate(RunResult run) {
        double power = SCENARIO.parameters().recognition().gatePower();
        Set<String> decided = new TreeSet<>();
        for (Decision decision : run.decisions()) {
            if (decision.act().equals("recognise")) {
                assertThat(decision.probability())
                        .isCloseTo(Math.pow(1 - decision.gate(), power) * logistic(sum(decision)), within(CLOSE));
                if (decision.happened()) {
                    decided.add(decision.month() + decision.subject() + decision.state());
                }
            }
        }
        Set<String> acted = new TreeSet<>();
        for (RecognitionAct act : run.recognitions()) {
            assertThat(act.imposed()).isFalse();
            acted.add(act.month() + act.claimant() + act.state());
        }

        assertThat(acted).isEqualTo(decided).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void ballotsFollowFromTerms(RunResult run) {
        BallotParameters weights = SCENARIO.parameters().ballot();
        Set<String> permanent = new TreeSet<>();
        SCENARIO.council().stream().filter(Seat::permanent).forEach(seat -> permanent.add(seat.iso3()));
        Map<String, Vote> decided = new TreeMap<>();
        for (Decision decision : run.decisions()) {
            String ballot = decision.month() + decision.subject() + decision.state();
            if (decision.act().equals("yes")) {
                assertThat(decision.probability())
                        .isCloseTo(logistic((sum(decision) - weights.yesThreshold()) / weights.blur()), within(CLOSE));
                decided.put(ballot, decision.happened() ? Vote.YES : Vote.ABSTAIN);
            } else if (decision.act().equals("no")) {
                double threshold = permanent.contains(decision.state())
                        ? weights.permanentNoThreshold()
                        : weights.electedNoThreshold();
                double yes = logistic((sum(decision) - weights.yesThreshold()) / weights.blur());
                double no = logistic((-sum(decision) - threshold) / weights.blur());
                assertThat(decision.probability()).isCloseTo(Math.min(1 - yes, no), within(CLOSE));
                assertThat(decision.happened() && decided.get(ballot) == Vote.YES)
                        .isFalse();
                decided.computeIfPresent(ballot, (key, vote) -> decision.happened() ? Vote.NO : vote);
            }
        }
        Map<String, Vote> cast = new TreeMap<>();
        for (Ballot ballot : run.ballots()) {
            if (ballot.isCast() && ballot.body().equals("council")) {
                cast.put(ballot.month() + ballot.draft() + ballot.state(), ballot.vote());
            }
        }

        assertThat(cast).isEqualTo(decided).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whatIsTabledAndWhatIsShelvedFollowsFromTerms(RunResult run) {
        Parameters parameters = SCENARIO.parameters();
        Map<String, Boolean> tabled = new TreeMap<>();
        for (Decision decision : run.decisions()) {
            if (decision.act().equals("table")) {
                assertThat(decision.probability())
                        .isCloseTo(logistic(sum(decision) / parameters.tabling().blur()), within(CLOSE));
                tabled.put(decision.month() + decision.subject(), decision.happened());
            }
        }
        Set<String> forced = new TreeSet<>();
        SCENARIO.drafts().stream().filter(Draft::mustVote).forEach(draft -> forced.add(draft.id()));

        SCENARIO.claimants().forEach(claimant -> forced.add(claimant.id() + "-hearing"));

        assertThat(run.drafts()).isNotEmpty();
        for (DraftOutcome outcome : run.drafts()) {
            if (!outcome.body().equals("council")) {
                continue;
            }
            boolean isTabled = forced.contains(outcome.draft())
                    || Boolean.TRUE.equals(tabled.remove(outcome.month() + outcome.draft()));
            assertThat(outcome.outcome().isCast()).as(outcome.draft()).isEqualTo(isTabled);
        }
        assertThat(tabled).as("decisions without an outcome").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whoIsLeanedOnFollowsFromTerms(RunResult run) {
        Set<String> approached = new TreeSet<>();
        for (Decision decision : run.decisions()) {
            if (decision.act().startsWith("lobby ")) {
                assertThat(decision.probability()).isCloseTo(logistic(sum(decision)), within(CLOSE));
                assertThat(decision.luck()).isLessThan(decision.probability());
                String target = decision.act().substring("lobby ".length());
                approached.add(decision.month() + decision.subject() + decision.state() + target);
            }
        }
        Set<String> pushed = new TreeSet<>();
        for (Push push : run.pushes()) {
            if (push.kind() != Push.Kind.RETALIATION) {
                pushed.add(push.month() + push.claimant() + push.source() + push.target());
            }
        }

        assertThat(pushed).isEqualTo(approached).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void ballotsCastAddUpToTheOutcome(RunResult run) {
        for (DraftOutcome outcome : run.drafts()) {
            List<Ballot> ballots = run.ballots().stream()
                    .filter(ballot -> ballot.month() == outcome.month()
                            && ballot.draft().equals(outcome.draft())
                            && ballot.body().equals(outcome.body()))
                    .toList();
            assertThat(ballots)
                    .allMatch(ballot -> ballot.isCast() == outcome.outcome().isCast());
            assertThat(outcome.yes() + outcome.no() + outcome.abstain()).isCloseTo(ballots.size(), within(CLOSE));
            if (outcome.outcome().isCast()) {
                assertThat(ballots.stream().filter(ballot -> ballot.vote() == Vote.YES))
                        .hasSize((int) outcome.yes());
                assertThat(ballots.stream().filter(ballot -> ballot.vote() == Vote.NO))
                        .hasSize((int) outcome.no());
            }
        }
    }

    @Test
    void thePatronsDecideByTheSameSumAsFollowersAndSometimesAct() {
        Set<String> patrons = new TreeSet<>();
        for (RunResult run : RUNS) {
            run.recognitions().forEach(act -> patrons.add(act.state()));
        }

        assertThat(patrons).contains("USA");
    }
}

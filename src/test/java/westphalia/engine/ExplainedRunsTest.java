package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.RunTables;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.decision.DecidedAct;
import westphalia.model.institution.Seat;
import westphalia.model.parameter.Parameters;
import westphalia.model.parameter.body.BallotParameters;
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
            if (decision.act() == DecidedAct.RECOGNISE) {
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
            if (decision.act() == DecidedAct.YES) {
                assertThat(decision.probability())
                        .isCloseTo(logistic((sum(decision) - weights.yesThreshold()) / weights.blur()), within(CLOSE));
                decided.put(ballot, decision.happened() ? Vote.YES : Vote.ABSTAIN);
            } else if (decision.act() == DecidedAct.NO) {
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
            if (decision.act() == DecidedAct.TABLE) {
                assertThat(decision.probability())
                        .isCloseTo(logistic(sum(decision) / parameters.tabling().blur()), within(CLOSE));
                tabled.put(decision.month() + decision.subject(), decision.happened());
            }
        }
        Set<String> forced = new TreeSet<>();
        SCENARIO.drafts().stream().filter(Draft::mustVote).forEach(draft -> forced.add(draft.id()));

        List<String> planned = SCENARIO.drafts().stream().map(Draft::id).toList();
        assertThat(run.drafts()).isNotEmpty();
        for (DraftOutcome outcome : run.drafts()) {
            if (!outcome.body().equals("council") || !planned.contains(outcome.draft())) {
                continue; // A hearing that is challenged always comes to the vote.
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
            if (decision.act() == DecidedAct.LOBBY) {
                assertThat(decision.probability()).isCloseTo(logistic(sum(decision)), within(CLOSE));
                assertThat(decision.luck()).isLessThan(decision.probability());
                String target = decision.target();
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

    /** What is written to {@code decisions.jsonl} reproduces every act of the tables beside it, by the file alone. */
    @Test
    void whatIsWrittenReproducesEveryAct(@TempDir Path folder) throws IOException {
        Map<String, String> tables = RunTables.of(SCENARIO, 3, folder.resolve("runs"));
        double power = SCENARIO.parameters().recognition().gatePower();
        Set<String> recognised = new TreeSet<>();
        Map<String, String> voted = new TreeMap<>();
        for (String text :
                Objects.requireNonNull(tables.get("decisions.jsonl")).lines().toList()) {
            JsonNode line = new ObjectMapper().readTree(text);
            String act = line.get("act").asText();
            String about = line.get("run").asText() + "," + line.get("month").asText() + ","
                    + line.get("subject").asText() + "," + line.get("state").asText();
            double utility = 0;
            for (JsonNode term : line.get("terms")) {
                utility += term.asDouble();
            }
            boolean happened =
                    line.get("luck").asDouble() < line.get("probability").asDouble();
            if (act.equals("recognise")) {
                double open = Math.pow(1 - line.get("gate").asDouble(), power);
                assertThat(line.get("probability").asDouble()).isCloseTo(open * logistic(utility), within(CLOSE));
            }
            if (act.equals("recognise") && happened) {
                recognised.add(about);
            } else if (act.equals("yes") || act.equals("no")) {
                voted.merge(about, happened ? act : "abstain", (yes, no) -> yes.equals("yes") ? yes : no);
            }
        }

        assertThat(acts(tables, "recognitions.csv", "claimant", "recognise"))
                .isEqualTo(recognised)
                .isNotEmpty();
        Set<String> votes = new TreeSet<>();
        voted.forEach((about, vote) -> votes.add(about + "," + vote));
        assertThat(acts(tables, "ballots.csv", "draft", "cast"))
                .isEqualTo(votes)
                .isNotEmpty();
    }

    /** The rows of a table that hold a word, as run, month, subject and state, ballots with the vote. */
    private static Set<String> acts(Map<String, String> tables, String table, String subject, String word) {
        List<String> lines = Objects.requireNonNull(tables.get(table)).lines().toList();
        List<String> columns = List.of(lines.get(0).split(",", -1));
        Set<String> acts = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            if (cells.contains(word)) {
                String vote = columns.contains("vote") ? "," + cells.get(columns.indexOf("vote")) : "";
                acts.add(cells.get(columns.indexOf("run")) + "," + cells.get(columns.indexOf("month")) + ","
                        + cells.get(columns.indexOf(subject)) + "," + cells.get(columns.indexOf("state")) + vote);
            }
        }
        return acts;
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

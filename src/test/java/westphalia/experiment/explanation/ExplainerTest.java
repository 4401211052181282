package westphalia.experiment.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import westphalia.RunTables;
import westphalia.experiment.explanation.reason.Flip;
import westphalia.experiment.explanation.reason.Gate;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.StanceParts;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.model.Vote;
import westphalia.model.decision.Curve;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;
import westphalia.result.Ballot;
import westphalia.result.Decision;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** What is told of a run is true of it: recomputed from the reasons, every flip flips the act. */
class ExplainerTest {
    private static final double CLOSE = 1e-9;
    private static final Scenario SCENARIO = RunTables.read(RunTables.KOSOVO, "to=2008-10");
    private static final Explainer EXPLAINER = new Explainer(SCENARIO, SCENARIO.seed(), 0);
    private static final YearMonth BEFORE = YearMonth.of(2008, 1);
    private static final YearMonth AFTER = YearMonth.of(2008, 8);

    static Stream<Decision> decisions() {
        return RunTables.explained(RunTables.read(RunTables.KOSOVO, "to=2008-04"), 1).stream()
                .map(RunResult::decisions)
                .flatMap(List::stream);
    }

    static Stream<MemberAnswer> answers() {
        Scenario cast = RunTables.read(RunTables.KOSOVO, "to=2008-10", "drafts.kosovo-membership.must_vote=true");
        return Stream.of(SCENARIO, cast)
                .flatMap(scenario -> scenario.drafts().stream()
                        .flatMap(draft -> new Explainer(scenario, scenario.seed(), 0).draft(draft.id(), null).stream()))
                .flatMap(session -> session.answers().stream());
    }

    private static Weighing weighing(Decision decision) {
        Gate gate =
                new Gate(decision.gate(), SCENARIO.parameters().recognition().gatePower(), "a source");
        return Weighing.of(Reason.of(decision, null), decision.curve(), gate, decision.probability(), decision.luck());
    }

    @Test
    void theProbabilityFollowsFromTheReasonsAndTheFlipFlipsTheAct() {
        List<Decision> decisions = decisions()
                .filter(decision -> decision.act() == DecidedAct.RECOGNISE || decision.act() == DecidedAct.TABLE)
                .toList();

        assertThat(decisions).hasSizeGreaterThan(1000).allSatisfy(decision -> {
            Weighing weighing = weighing(decision);
            Flip flip = weighing.flip();
            Curve curve = weighing.curve();
            assertThat(curve.probability(weighing.sum())).isCloseTo(decision.probability(), within(CLOSE));
            assertThat(weighing.happened()).isEqualTo(decision.happened());
            if (flip.isPossible()) {
                double changed =
                        weighing.sum() - Objects.requireNonNull(flip.reason()).value() + flip.changed();
                assertThat(decision.luck() < curve.probability(changed)).isNotEqualTo(decision.happened());
                double almost = weighing.sum() + 0.99 * flip.needed();
                assertThat(decision.luck() < curve.probability(almost)).isEqualTo(decision.happened());
            }
            for (Reason reason : flip.decisive()) {
                double without = weighing.sum() - reason.value();
                assertThat(decision.luck() < curve.probability(without)).isNotEqualTo(decision.happened());
            }
        });
        assertThat(decisions.stream().filter(Decision::happened)).isNotEmpty();
        assertThat(decisions.stream().filter(one -> weighing(one).flip().isPossible()))
                .hasSizeGreaterThan(1000);
    }

    /** Every gate of a row of possible gates, under every luck of a row of possible lucks. */
    @Test
    void theGateThatIsSaidToFlipFlips() {
        int flips = 0;
        for (double value = 0.1; value < 1; value += 0.1) {
            for (double luck = 0.001; luck < 0.5; luck *= 2) {
                Gate gate = new Gate(value, 2, "a source");
                Reason reason = new Reason(Term.KIN, "kin", -2, false);
                Curve curve = Curve.behind(value, 2);
                Weighing weighing = Weighing.of(List.of(reason), curve, gate, curve.probability(-2), luck);
                double needed = weighing.flip().gate();
                if (!Double.isNaN(needed)) {
                    double changed = Curve.behind(needed, 2).probability(-2);
                    assertThat(luck < changed).isNotEqualTo(weighing.happened());
                    flips++;
                } else {
                    assertThat(luck).isGreaterThanOrEqualTo(weighing.ungated());
                }
            }
        }
        assertThat(flips).isGreaterThan(20);
    }

    @Test
    void theThresholdsOfEveryAnswerGiveTheAnswerAndTheNearestOtherIsAnother() {
        List<MemberAnswer> answers = answers().toList();

        assertThat(answers).hasSizeGreaterThan(60).allSatisfy(answer -> {
            double utility = answer.utility();
            assertThat(answer.at(utility)).isEqualTo(answer.vote());
            double needed = BallotReasons.nearest(answer.vote(), utility, answer.yesAbove(), answer.noBelow());
            assertThat(answer.at(utility + needed)).isNotEqualTo(answer.vote());
            assertThat(answer.at(utility + 0.99 * needed)).isEqualTo(answer.vote());
            assertThat(answer.yes() + answer.no() + answer.abstain()).isCloseTo(1, within(CLOSE));
        });
        assertThat(answers.stream().map(MemberAnswer::vote)).contains(Vote.YES, Vote.NO);
        assertThat(answers.stream().map(MemberAnswer::isCast)).contains(true, false);
    }

    @Test
    void spainStaysBehindItsGateAndIsToldWhichGateItWouldTake() {
        Explanation spain = EXPLAINER.month("ESP", "kosovo", AFTER);
        Weighing weighing = Objects.requireNonNull(spain.weighing());

        assertThat(spain.heading()).isEqualTo("Spain, August 2008, Kosovo: no");
        assertThat(spain.verdict())
                .startsWith("Fear of its own secession closes the gate (imposed, 0.97): without it the chance");
        assertThat(weighing.gate().source()).contains("Basque Country");
        assertThat(weighing.probability()).isCloseTo(0.0009 * weighing.ungated(), within(1e-12));
    }

    /** The stance enters with the logarithm of its odds, and its own reasons with the neighbours' pull make that up. */
    @Test
    void thePartsOfTheStanceAddUpToTheReasonTheyStandFor() {
        Explanation spain = EXPLAINER.month("ESP", "kosovo", AFTER);
        StanceParts stance = Objects.requireNonNull(spain.stance());
        double parts = Objects.requireNonNull(spain.weighing()).reasons().stream()
                .filter(Reason::isOfStance)
                .mapToDouble(Reason::value)
                .sum();

        assertThat(parts).isCloseTo(Math.log((1 + stance.stance()) / (1 - stance.stance())), within(CLOSE));
        assertThat(stance.parts()).extracting(Reason::term).contains(Term.FEAR, Term.ALIGNMENT, null);
    }

    @ParameterizedTest
    @CsvSource({
        "SRB, 2008-08, IS_PARENT, parent state",
        "XKX, 2008-08, IS_CLAIMANT, claimant itself",
        "RUS, 2008-08, OPPOSES, opponent of Kosovo",
        "FRA, 2008-01, NOT_DECLARED, does so in February 2008",
        "USA, 2008-02, DECIDES_AS_PATRON, patron of Kosovo",
        "USA, 2008-08, HAS_RECOGNISED, since February 2008"
    })
    void whoDoesNotDecideLikeOthersIsToldWhy(String state, YearMonth month, Standing standing, String words) {
        Explanation explanation = EXPLAINER.month(state, "kosovo", month);

        assertThat(explanation.standing()).isEqualTo(standing);
        assertThat(explanation.verdict()).contains(words);
        assertThat(explanation.weighing() != null).isEqualTo(standing.isDecision());
    }

    @Test
    void whatHappenedIsToldWithWhatWouldHavePreventedIt() {
        Explanation patron = EXPLAINER.month("USA", "kosovo", YearMonth.of(2008, 2));

        assertThat(patron.heading()).endsWith(": yes");
        assertThat(patron.advice()).contains("would have prevented it");
    }

    @Test
    void theCourseMultipliesTheChancesOfTheMonthsInWhichAStateDecided() {
        Course course = EXPLAINER.course("ESP", "kosovo");
        double none = RunTables.explained(SCENARIO, 1).get(0).decisions().stream()
                .filter(decision -> decision.state().equals("ESP")
                        && decision.subject().equals("kosovo")
                        && decision.act() == DecidedAct.RECOGNISE)
                .mapToDouble(decision -> 1 - decision.probability())
                .reduce(1, (left, right) -> left * right);

        assertThat(course.decided()).isEqualTo(9);
        assertThat(course.chance()).isCloseTo(1 - none, within(CLOSE));
        assertThat(course.spells().get(0).from())
                .isEqualTo(BEFORE.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH));
        assertThat(course.spells())
                .anySatisfy(spell -> assertThat(spell.change()).contains("weeks after the declaration"));
    }

    @Test
    void aBallotTellsTheSponsorsReckoningAndEveryMember() {
        DraftExplanation session =
                EXPLAINER.draft("kosovo-membership", YearMonth.of(2008, 9)).get(0);
        List<Ballot> ballots = RunTables.explained(SCENARIO, 1).get(0).ballots().stream()
                .filter(ballot -> ballot.draft().equals("kosovo-membership"))
                .toList();

        assertThat(Objects.requireNonNull(session.tabling()).reasons())
                .extracting(Reason::term)
                .contains(Term.DRAMA);
        assertThat(session.verdict()).contains("Its sponsor, the United States, shelves it");
        assertThat(session.answers())
                .extracting(MemberAnswer::state)
                .containsExactlyElementsOf(ballots.stream().map(Ballot::state).toList());
        assertThat(session.answers())
                .extracting(MemberAnswer::vote)
                .containsExactlyElementsOf(ballots.stream().map(Ballot::vote).toList());
    }
}

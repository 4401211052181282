package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.engine.run.History;
import westphalia.engine.run.RunOptions;
import westphalia.model.Claimant;
import westphalia.model.Event;
import westphalia.model.ImposedValue.Attribute;
import westphalia.model.history.Observation;
import westphalia.result.Push;
import westphalia.result.RecognitionAct;
import westphalia.result.RecognitionAct.Act;
import westphalia.result.RunResult;

/** What happens on the ground, in parents and in campaigns, seen in whole runs. */
class GroundStagesTest {
    private static final YearMonth JUNE = YearMonth.of(2008, 6);
    private static final YearMonth AUGUST = YearMonth.of(2008, 8);
    private static final YearMonth LAST = YearMonth.of(2010, 12);

    static IntStream runs() {
        return IntStream.range(0, 20);
    }

    private static Claimant claimant(double autonomy) {
        return Records.with(
                Records.with(SmallWorld.claimantOf("land"), "presence", 0.8),
                "conflict",
                new Claimant.Conflict(0.35, autonomy, 0.6, false, false, false));
    }

    private static SmallWorld world(double autonomy) {
        return SmallWorld.ofFour()
                .impose("PAR", Attribute.FEAR, 0.75)
                .claimant(claimant(autonomy))
                .event(new Event.Declaration("d", YearMonth.of(2008, 2), "", "land", ""));
    }

    private static double[] series(Engine engine, RunResult result, String column) {
        int measure = IntStream.range(0, engine.measures().size())
                .filter(place -> engine.measures().get(place).column().equals(column))
                .findFirst()
                .orElseThrow();
        assertThat(result.failure()).isNull();
        return IntStream.range(0, result.timeline().months())
                .mapToDouble(row -> result.timeline().value(row, measure))
                .toArray();
    }

    private static double[] series(SmallWorld world, int run, String column) {
        Engine engine = new Engine(world.until(LAST));
        return series(engine, engine.run(3, run, RunOptions.PLAIN), column);
    }

    @Test
    void whenTheTrusteesLeaveSeverityRises() {
        double[] kept = series(world(0), 0, "severity.land");
        double[] left = series(
                world(0).event(new Event.Presence("p", YearMonth.of(2010, 1), "", "land", 0.0, null, null, null, "")),
                0,
                "severity.land");

        assertThat(kept[23]).isEqualTo(left[23]).isLessThan(0.15);
        assertThat(left[35]).isGreaterThan(kept[35] + 0.1);
    }

    @Test
    void aWarAddsToSeverityAndDrawsAttention() {
        SmallWorld war = world(0).event(new Event.War("w", JUNE, "", List.of("land"), false, ""));

        assertThat(series(war, 0, "severity.land")[5]).isGreaterThan(series(world(0), 0, "severity.land")[5] + 0.1);
        assertThat(series(war, 0, "attention.land")[5]).isEqualTo(1);
        assertThat(series(world(0), 0, "attention.land")[5]).isLessThan(1);
    }

    private static SmallWorld credible(double credibility) {
        return world(0.5)
                .set("conditionality.credibility", credibility)
                .event(new Event.ParentStep("c", JUNE, "", "PAR", null, null, null, true, ""));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void fromTheMonthOfACredibleRewardConcessionRisesByLimitedSteps(int run) {
        double[] conceded = series(credible(0.7), run, "concession.PAR");

        assertThat(conceded[4]).isZero();
        assertThat(conceded[5]).isPositive();
        for (int row = 1; row < conceded.length; row++) {
            assertThat(conceded[row]).isBetween(conceded[row - 1], Math.min(0.85, conceded[row - 1] + 0.05));
        }
        assertThat(series(credible(0), run, "concession.PAR")).containsOnly(0);
    }

    @Test
    void theLastStageOfAccessionWaitsForConcession() {
        SmallWorld refused = world(0.5).event(new Event.ParentStep("s", JUNE, "", "PAR", 5, 0.7, null, null, ""));
        SmallWorld reached = world(0.5).event(new Event.ParentStep("s", JUNE, "", "PAR", 5, 0.8, null, null, ""));

        assertThat(series(refused, 0, "accession_stage.PAR")[5]).isEqualTo(4);
        assertThat(series(reached, 0, "accession_stage.PAR")[5]).isEqualTo(5);
    }

    private static SmallWorld campaign() {
        return world(0.5)
                .set("recognition.base", 5)
                .set("withdrawal.base", 0)
                .set("withdrawal.patron_tie", 0)
                .event(new Event.Promise("q", YearMonth.of(2008, 1), "", "land", List.of("PAT"), ""))
                .event(new Event.Campaign("k", JUNE, "", "land", AUGUST, ""));
    }

    private static List<RecognitionAct> withdrawals(RunResult result) {
        return result.recognitions().stream()
                .filter(act -> act.act() == Act.WITHDRAW)
                .toList();
    }

    @Test
    void statesWithdrawOnlyWhileTheCampaignRunsAndDoNotComeBackAndPatronsNever() {
        Engine engine = new Engine(campaign().until(LAST));
        int all = 0;
        for (int run = 0; run < 40; run++) {
            RunResult result = engine.run(3, run, RunOptions.PLAIN);
            List<RecognitionAct> withdrawals = withdrawals(result);
            all += withdrawals.size();
            assertThat(withdrawals).allSatisfy(act -> {
                assertThat(act.month())
                        .isBetween(
                                JUNE.getLong(ChronoField.PROLEPTIC_MONTH), AUGUST.getLong(ChronoField.PROLEPTIC_MONTH));
                assertThat(act.state()).isNotEqualTo("PAT");
                assertThat(result.recognitions().stream()
                                .filter(other -> other.state().equals(act.state())))
                        .hasSize(2);
            });
        }
        assertThat(all).isPositive();
    }

    /**
     * Retaliation is off and the weight of a push is large, so that only the campaign's own lobbying can make anybody
     * withdraw.
     */
    @Test
    void aCampaignLeansOnRecognisersAndMakesThemWithdraw() {
        SmallWorld world = campaign()
                .set("withdrawal.base", -10)
                .set("withdrawal.pressure", 10)
                .set("pressure.base", 5)
                .set("pressure.small_budget", 200)
                .set("pressure.power_budget", 200)
                .set("pressure.retaliation_months", 0);
        RunOptions traced = new RunOptions(true, false, null, null);
        Engine engine = new Engine(world.border("PAR", "FOL").until(LAST));
        Engine unmoved = new Engine(world.set("withdrawal.pressure", 0).until(LAST));
        int withdrawn = 0;
        for (int run = 0; run < 10; run++) {
            RunResult result = engine.run(3, run, traced);
            withdrawn += withdrawals(result).size();
            assertThat(withdrawals(unmoved.run(3, run, traced))).isEmpty();
            long recognised = result.recognitions().stream()
                    .filter(act -> act.state().equals("FOL"))
                    .mapToLong(RecognitionAct::month)
                    .min()
                    .orElse(Long.MAX_VALUE);
            assertThat(result.pushes())
                    .filteredOn(push -> push.month() > recognised
                            && push.target().equals("FOL")
                            && push.kind() != Push.Kind.RETALIATION)
                    .allSatisfy(push ->
                            assertThat(push.month()).isGreaterThanOrEqualTo(JUNE.getLong(ChronoField.PROLEPTIC_MONTH)))
                    .anySatisfy(push -> assertThat(push.strength()).isNegative());
        }
        assertThat(withdrawn).isPositive();
    }

    @Test
    void aStatedWithdrawalOfHistoryIsImposedAndAClaimedOneIsNot() {
        Engine engine = new Engine(campaign().until(LAST));
        LocalDate march = LocalDate.of(2008, 3, 1);
        LocalDate may = LocalDate.of(2008, 5, 20);
        for (Observation.Status status : List.of(Observation.Status.STATED, Observation.Status.CLAIMED)) {
            List<Observation> observed = List.of(new Observation("land", "FOL", true, march, may, status));
            History history =
                    new History(observed, engine.plan().setting(), engine.plan().to());

            RunResult result = engine.run(3, 0, new RunOptions(false, false, history, null));

            assertThat(withdrawals(result).stream().map(RecognitionAct::month).toList())
                    .as(status.name())
                    .isEqualTo(
                            status == Observation.Status.STATED
                                    ? List.of(may.getLong(ChronoField.PROLEPTIC_MONTH))
                                    : List.of());
        }
    }

    @Test
    void inMonthsOfHistoryNobodyWithdraws() {
        var scenario = campaign().until(LAST);
        Engine engine = new Engine(scenario);
        List<Observation> observed =
                List.of(new Observation("land", "FOL", true, LocalDate.of(2008, 3, 1), null, null));
        History history =
                new History(observed, engine.plan().setting(), engine.plan().to());

        RunResult result = engine.run(3, 0, new RunOptions(false, false, history, null));

        assertThat(result.recognitions()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aNewLeaderMovesAStateButNeitherPatronNorOpponent(int run) {
        String[] moved = {"FOL", "PAT", "OPP"};
        SmallWorld before = world(0.5).set("stance.noise", 0.5).set("recognition.base", -20);
        SmallWorld after = world(0.5).set("stance.noise", 0.5).set("recognition.base", -20);
        for (String state : moved) {
            after.event(new Event.LeaderChange("l" + state, JUNE, "", state, ""));
        }
        RunOptions traced = new RunOptions(true, false, null, null);
        RunResult old = new Engine(before.until(AUGUST)).run(3, run, traced);
        RunResult fresh = new Engine(after.until(AUGUST)).run(3, run, traced);

        for (int place = 0; place < old.states().size(); place++) {
            var then = old.states().get(place);
            var now = fresh.states().get(place);
            boolean isMoved = then.state().equals("FOL") && then.month() >= JUNE.getLong(ChronoField.PROLEPTIC_MONTH);
            if (isMoved) {
                assertThat(now.stances()).isNotEqualTo(then.stances());
            } else if (!then.state().equals("PAR")) {
                assertThat(now.stances()).isEqualTo(then.stances());
            }
        }
    }
}

package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.engine.run.RunOptions;
import westphalia.model.Claimant;
import westphalia.model.Event;
import westphalia.model.institution.Organisation;
import westphalia.model.institution.QuotaWithVetoes;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Kind;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.Measure;
import westphalia.result.Push;
import westphalia.result.RunResult;

/** Pressure and hearings through whole months: a patron that recognises at once, thirty states to lean on. */
class PressureAndForumTest {
    private static final RunOptions TRACED = new RunOptions(true, false, null, null);
    private static final YearMonth JULY = YearMonth.of(2008, 7);

    private static SmallWorld world(Claimant claimant) {
        SmallWorld world = SmallWorld.ofFour()
                .claimant(claimant)
                .set("power.recognition_base", 20)
                .event(new Event.Declaration("d", SmallWorld.FROM, "", claimant.id(), ""));
        for (int place = 0; place < 30; place++) {
            world.state("S" + (10 + place), place < 15 ? "Here" : "There", -1.5 + 0.1 * place, 1);
        }
        return world;
    }

    private static SmallWorld world() {
        return world(SmallWorld.claimantOf("land"));
    }

    private static RunResult run(SmallWorld world, long seed) {
        RunResult result = new Engine(world.until(YearMonth.of(2009, 12))).run(seed, 0, TRACED);
        assertThat(result.failure()).isNull();
        return result;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noLobbyistSpendsMoreThanItsBudget(long seed) {
        RunResult run = run(
                world().set("pressure.base", 3)
                        .set("pressure.power_budget", 4)
                        .set("pressure.small_budget", 1)
                        .set("recognition.base", -15),
                seed);
        Map<String, Double> spent = new TreeMap<>();
        for (Push push : run.pushes()) {
            if (push.kind() != Push.Kind.RETALIATION) {
                assertThat(Math.abs(push.strength())).isLessThanOrEqualTo(1);
                spent.merge(push.source() + " " + push.month(), Math.abs(push.strength()), Double::sum);
            }
        }
        Map<String, Double> budgets = Map.of("PAT", 4.0, "OPP", 2.0, "PAR", 1.0, "land", 1.0);

        assertThat(spent).isNotEmpty();
        spent.forEach((who, sum) -> assertThat(sum)
                .as(who)
                .isLessThanOrEqualTo(budgets.getOrDefault(who.substring(0, who.indexOf(' ')), 0.0) + 1e-12));
    }

    @Test
    void recordedPushesAddUpToWhatStatesFeel() {
        SmallWorld world = world();
        Engine engine = new Engine(world.until(YearMonth.of(2009, 12)));
        RunResult run = engine.run(1, 0, TRACED);
        double[] pushesFor = new double[run.timeline().months()];
        double[] pushesAgainst = new double[run.timeline().months()];
        for (Push push : run.pushes()) {
            int row = (int) (push.month() - run.timeline().firstMonth());
            pushesFor[row] += Math.max(0, push.strength());
            pushesAgainst[row] -= Math.min(0, push.strength());
        }

        assertThat(run.pushes()).extracting(Push::kind).contains(Push.Kind.values());
        assertThat(measure(engine, run, "pushes_for.land")).containsExactly(pushesFor, within(1e-9));
        assertThat(measure(engine, run, "pushes_against.land")).containsExactly(pushesAgainst, within(1e-9));
    }

    /** The parent is tied to its region alone; half of what it does is felt again by each of up to five bystanders. */
    @Test
    void theMeasureOfRetaliationIsWhatRecognisersFeelAndItEnds() {
        RunResult run = run(world().set("recognition.base", 0).set("pressure.retaliation_months", 3), 1);
        Map<String, Long> recognised = new TreeMap<>();
        run.recognitions().forEach(act -> recognised.put(act.state(), act.month()));
        double[] felt = new double[run.timeline().months()];
        for (Push push : run.pushes()) {
            if (push.kind() == Push.Kind.RETALIATION
                    && recognised.getOrDefault(push.target(), Long.MAX_VALUE) < push.month()) {
                felt[(int) (push.month() - run.timeline().firstMonth())] -= push.strength();
            }
        }
        int column = column("retaliation.PAR");

        assertThat(Arrays.stream(felt).max().orElseThrow()).isPositive();
        for (int month = 0; month < felt.length; month++) {
            assertThat(run.timeline().value(month, column)).isCloseTo(felt[month], within(1e-9));
        }
        assertThat(felt[felt.length - 1]).isZero();
    }

    private static int column(String name) {
        List<Measure> measures = new Engine(world().until(SmallWorld.FROM)).measures();
        return measures.stream().map(Measure::column).toList().indexOf(name);
    }

    @Test
    void untracedRunsFeelTheSamePushesAndRecordNone() {
        Engine engine = new Engine(world().until(JULY));
        RunResult plain = engine.run(1, 0, RunOptions.PLAIN);

        assertThat(plain.pushes()).isEmpty();
        assertThat(measure(engine, plain, "pushes_for.land"))
                .isEqualTo(measure(engine, engine.run(1, 0, TRACED), "pushes_for.land"));
    }

    @Test
    void aClaimantNobodySponsorsGetsNoPatronPush() {
        RunResult run = run(world().set("power.recognition_base", -20), 1);

        assertThat(run.pushes())
                .isNotEmpty()
                .extracting(Push::source)
                .doesNotContain("PAT", "OPP")
                .contains("land", "PAR");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void pressureWithoutWeightChangesNoRecognition(long seed) {
        RunResult with = run(world().set("pressure.weight", 0).set("pressure.power_budget", 100), seed);
        RunResult without = run(
                world().set("pressure.weight", 0)
                        .set("pressure.power_budget", 0)
                        .set("pressure.small_budget", 0)
                        .set("pressure.retaliation_months", 0),
                seed);

        assertThat(with.recognitions()).hasSizeGreaterThan(1).isEqualTo(without.recognitions());
        assertThat(with.pushes()).isNotEmpty();
        assertThat(without.pushes()).isEmpty();
    }

    private static SmallWorld forum(Claimant claimant, double challenge) {
        return world(claimant)
                .seat("PAT", true)
                .seat("OPP", true)
                .set("forum.challenge", challenge)
                .set("forum.tension", 0)
                .set("forum.step", 0.1)
                .set("forum.months", 3);
    }

    private static double access(SmallWorld world) {
        Engine engine = new Engine(world.until(JULY));
        double[] access = measure(engine, engine.run(1, 0, TRACED), "access.land");
        return access[access.length - 1];
    }

    /**
     * By hand: hearings in April and July. Unchallenged: 0.3, 0.37, 0.433; refused by two seats of nine: 0.3, 0.27,
     * 0.243.
     */
    @ParameterizedTest
    @CsvSource({"-20, 0.433", "20, 0.243"})
    void aHearingRaisesAccessAndARefusalLowersIt(double challenge, double expected) {
        assertThat(access(forum(SmallWorld.claimantOf("land"), challenge))).isCloseTo(expected, within(1e-12));
    }

    @Test
    void onlyAnOpponentChallenges() {
        Claimant unopposed = Records.with(SmallWorld.claimantOf("land"), "opponent", null);

        assertThat(access(forum(unopposed, 20))).isCloseTo(0.433, within(1e-12));
        assertThat(new Engine(forum(unopposed, 20).until(JULY))
                        .run(1, 0, TRACED)
                        .drafts())
                .isEmpty();
    }

    @Test
    void whereThereIsNoCouncilNobodyIsHeard() {
        assertThat(access(world().set("forum.challenge", -20))).isEqualTo(0.3);
    }

    @Test
    void aClaimantWhomNoSponsorHasRecognisedIsNotHeard() {
        SmallWorld world = forum(SmallWorld.claimantOf("land"), -20).set("power.recognition_base", -20);

        assertThat(access(world)).isEqualTo(0.3);
    }

    /**
     * A quota of one, and a no without a threshold: the patron's yes seats the claimant, and the permanent opponent's
     * no is no veto.
     */
    @Test
    void aPermanentMembersNoIsNoVetoOnAHearing() {
        SmallWorld world = forum(SmallWorld.claimantOf("land"), 20)
                .set("ballot.permanent_no_threshold", 0)
                .organisation(new Organisation(
                        "council",
                        "Council",
                        new QuotaWithVetoes(1, true),
                        null,
                        List.of(),
                        false,
                        false,
                        null,
                        0,
                        List.of()));
        RunResult run = new Engine(world.until(JULY)).run(1, 0, TRACED);

        assertThat(run.drafts()).hasSize(2).allSatisfy(hearing -> {
            assertThat(hearing.draft()).isEqualTo("land-hearing");
            assertThat(hearing.title()).isEqualTo("Hearing of land");
            assertThat(hearing.kind()).isEqualTo(Kind.PROCEDURAL);
            assertThat(hearing.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(hearing.yes()).isEqualTo(1);
            assertThat(hearing.no()).isEqualTo(1);
        });
        assertThat(run.drafts()).extracting(DraftOutcome::sponsor).containsOnly("PAT");
        assertThat(access(world)).isCloseTo(0.433, within(1e-12));
    }

    private static double[] measure(Engine engine, RunResult run, String column) {
        int place = 0;
        while (!engine.measures().get(place).column().equals(column)) {
            place++;
        }
        double[] values = new double[run.timeline().months()];
        for (int row = 0; row < values.length; row++) {
            values[row] = run.timeline().value(row, place);
        }
        return values;
    }
}

package westphalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import westphalia.engine.Engine;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Event;
import westphalia.model.State;
import westphalia.model.institution.Organisation;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.model.parameter.Parameters;
import westphalia.result.Decision;
import westphalia.result.Measure;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.scenario.Scenario;

/** What holds of every run of a shipped scenario, whatever the numbers. */
class PropertiesOfRunsTest {
    private static final Scenario HALF_YEAR = RunTables.read(RunTables.KOSOVO, "to=2008-06");

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    /** Parameters drawn from their own ranges, ends included; the first seed takes the defaults. */
    private static Parameters drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Parameters parameters = Parameters.defaults();
        for (ParameterDefinition definition : ParameterDefinition.all()) {
            if (seed > 0 && random.nextBoolean()) {
                double share = Math.max(0, Math.min(1, random.nextDouble(-0.2, 1.2)));
                double value = definition.min() + share * (definition.max() - definition.min());
                parameters = ParameterDefinition.with(
                        parameters, definition.path(), definition.unit().equals("states") ? Math.rint(value) : value);
            }
        }
        return parameters;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void preferencesStancesTensionAndLegitimacyStayInTheirRanges(long seed) {
        Scenario scenario = RunTables.read(RunTables.KOSOVO, "to=2008-10").withParameters(drawn(seed));
        List<Measure> measures = new Engine(scenario).measures();
        for (RunResult run : RunTables.explained(scenario, 2)) {
            assertThat(run.failure()).isNull();
            for (StateSnapshot state : run.states()) {
                assertThat(state.westphalian()).isBetween(0.0, 1.0);
                assertThat(state.statedWestphalian()).isBetween(0.0, 1.0);
                assertThat(state.interventionist()).isBetween(0.0, 1.0);
                assertThat(state.stances()).allMatch(stance -> stance >= -1 && stance <= 1);
            }
            for (int month = 0; month < run.timeline().months(); month++) {
                for (int measure = 0; measure < measures.size(); measure++) {
                    String name = measures.get(measure).name();
                    double value = run.timeline().value(month, measure);
                    if (name.equals("recognitions")) {
                        assertThat(value)
                                .isBetween(0.0, (double) scenario.states().size());
                    } else if (name.equals("stance")) {
                        assertThat(value).isBetween(-1.0, 1.0);
                    } else if (name.startsWith("pushes_") || name.equals("retaliation")) {
                        assertThat(value).isNotNegative().isFinite();
                    } else {
                        assertThat(value).as(measures.get(measure).column()).isBetween(0.0, 1.0);
                    }
                }
            }
        }
    }

    @Test
    void withoutInfluenceEventsAndActsNothingMoves() {
        Scenario quiet = RunTables.read(
                RunTables.KOSOVO,
                "to=2008-06",
                "parameters.influence.stubbornness=1",
                "parameters.recognition.base=-20",
                "parameters.recognition.sponsor=0",
                "parameters.power.recognition_base=-20",
                "parameters.pressure.power_budget=0",
                "parameters.pressure.small_budget=0",
                "parameters.world.tension=0.3",
                "parameters.world.tension_rest=0.3",
                "parameters.ground.mobilisation=0",
                "parameters.ground.attention_loss=0",
                "parameters.ground.building=0",
                "parameters.ground.decay=0",
                "parameters.ground.passport=-20",
                "powers.RUS.grievance=0",
                "powers.RUS.threat=0",
                "precedents.bypass-1999.enabled=false");
        quiet = Records.with(Records.with(quiet, "events", List.of()), "drafts", List.of());
        for (RunResult run : RunTables.explained(quiet, 3)) {
            assertThat(run.recognitions()).isEmpty();
            Map<String, StateSnapshot> first = new TreeMap<>();
            for (StateSnapshot state : run.states()) {
                StateSnapshot before = first.putIfAbsent(state.state(), state);
                if (before != null) {
                    assertThat(Records.with(state, "month", before.month())).isEqualTo(before);
                }
            }
            for (int measure = 0; measure < run.timeline().measures(); measure++) {
                for (int month = 1; month < run.timeline().months(); month++) {
                    assertThat(run.timeline().value(month, measure))
                            .isCloseTo(run.timeline().value(0, measure), within(1e-12));
                }
            }
        }
    }

    private static Scenario shuffled(Scenario scenario, long seed) {
        Scenario shuffled = scenario;
        for (String list : List.of("states", "borders", "council", "overrides", "events")) {
            shuffled = Records.with(shuffled, list, shuffledList(scenario, list, seed));
        }
        List<Organisation> organisations = new ArrayList<>();
        for (Organisation organisation : scenario.organisations()) {
            organisations.add(Records.with(organisation, "members", shuffled(organisation.members(), seed)));
        }
        return Records.with(shuffled, "organisations", shuffled(organisations, seed));
    }

    private static List<?> shuffledList(Scenario scenario, String list, long seed) {
        return switch (list) {
            case "states" -> shuffled(scenario.states(), seed);
            case "borders" -> shuffled(scenario.borders(), seed);
            case "council" -> shuffled(scenario.council(), seed);
            case "overrides" -> shuffled(scenario.overrides(), seed);
            case "events" -> shuffled(scenario.events(), seed);
            default -> throw new IllegalArgumentException(list);
        };
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfRowsAndEventsChangesNoByte(long seed) {
        Scenario scenario = RunTables.read(RunTables.KOSOVO, "to=2008-09");

        assertThat(RunTables.of(shuffled(scenario, seed), 2, folder.resolve("shuffled")))
                .isEqualTo(RunTables.of(scenario, 2, folder.resolve("plain")))
                .containsKeys("timeline.csv", "states.csv", "ballots.csv", "decisions.jsonl");
    }

    @Test
    void theOrderOfClaimantsOnlyMovesColumns() {
        Scenario scenario = RunTables.read(RunTables.KOSOVO, "to=2008-10");
        List<Claimant> reversed = new ArrayList<>(scenario.claimants());
        Collections.reverse(reversed);
        Scenario other = Records.with(scenario, "claimants", reversed);

        assertThat(columns(other, 3)).isEqualTo(columns(scenario, 3));
    }

    /** A patron that recognises two claimants at once breaches the norm once, by the weaker claim, whoever is first. */
    @Test
    void whichClaimantComesFirstDoesNotDecideWhatABreachWeighs() {
        List<Claimant> claimants = new ArrayList<>();
        for (double claim : new double[] {0.9, 0}) {
            Claimant claimant = Records.with(SmallWorld.claimantOf("claim" + claim), "remedialClaim", claim);
            claimants.add(Records.with(claimant, "declaredBefore", YearMonth.of(2000, 1)));
        }
        SmallWorld world = SmallWorld.ofFour().set("power.recognition_base", 5).set("power.norm", 0);
        SmallWorld mirrored =
                SmallWorld.ofFour().set("power.recognition_base", 5).set("power.norm", 0);
        claimants.forEach(world::claimant);
        Collections.reverse(claimants);
        claimants.forEach(mirrored::claimant);

        assertThat(columns(mirrored.until(YearMonth.of(2008, 3)), 5))
                .isEqualTo(columns(world.until(YearMonth.of(2008, 3)), 5));
    }

    /** The timeline of every run by column and month, rounded as the tables round. */
    private static Map<String, Double> columns(Scenario scenario, int runs) {
        List<Measure> measures = new Engine(scenario).measures();
        Map<String, Double> columns = new TreeMap<>();
        for (RunResult run : RunTables.plain(scenario, runs)) {
            for (int month = 0; month < run.timeline().months(); month++) {
                for (int measure = 0; measure < measures.size(); measure++) {
                    columns.put(
                            run.run() + " " + month + " "
                                    + measures.get(measure).column(),
                            Math.rint(run.timeline().value(month, measure) * 1e6));
                }
            }
        }
        return columns;
    }

    /** The permutation of the alphabet used to rename states: order-preserving (shifted by a prefix) or reversing. */
    private static Map<String, String> renaming(Scenario scenario, boolean isReversed) {
        List<String> codes =
                scenario.states().stream().map(State::iso3).sorted().toList();
        Map<String, String> names = new TreeMap<>();
        for (int place = 0; place < codes.size(); place++) {
            int target = isReversed ? codes.size() - 1 - place : place;
            String made = "Q" + (char) ('A' + target / 26) + (char) ('A' + target % 26);
            names.put(codes.get(place), made);
        }
        return names;
    }

    /**
     * Frequencies of two independent samples of n runs differ by less than 5.5 standard errors, sqrt(2 p (1 - p) / n)
     * with the pooled p; with some 600 pairs a false alarm has a chance of about 2 in 100 000, and the keys are fixed.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void renamedStatesHaveTheSameDistributions(boolean isReversed) {
        int runs = 300;
        Map<String, String> names = renaming(HALF_YEAR, isReversed);
        Map<String, Integer> before = recognitions(HALF_YEAR, runs);
        Map<String, Integer> after = recognitions(Records.renamed(HALF_YEAR, names), runs);

        assertThat(before).hasSizeGreaterThan(60);
        int sumBefore = 0;
        int sumAfter = 0;
        for (State state : HALF_YEAR.states()) {
            for (Claimant claimant : HALF_YEAR.claimants()) {
                int one = before.getOrDefault(claimant.id() + " " + state.iso3(), 0);
                int other = after.getOrDefault(claimant.id() + " " + names.get(state.iso3()), 0);
                double pooled = (one + other) / (2.0 * runs);
                double error = Math.sqrt(2 * pooled * (1 - pooled) / runs);
                assertThat((double) (one - other) / runs)
                        .as("%s %s: %d and %d", claimant.id(), state.iso3(), one, other)
                        .isBetween(-5.5 * error - 1e-9, 5.5 * error + 1e-9);
                sumBefore += one;
                sumAfter += other;
            }
        }
        assertThat((double) sumAfter / sumBefore).isBetween(0.93, 1.07);
    }

    private static Map<String, Integer> recognitions(Scenario scenario, int runs) {
        Map<String, Integer> counts = new TreeMap<>();
        for (RunResult run : RunTables.plain(scenario, runs)) {
            for (RecognitionAct act : run.recognitions()) {
                counts.merge(act.claimant() + " " + act.state(), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void aLongerHorizonLeavesEarlierMonthsAsTheyWere() {
        List<RunResult> shorter = RunTables.explained(HALF_YEAR, 3);
        List<RunResult> longer = RunTables.explained(HALF_YEAR.until(YearMonth.of(2009, 3)), 3);
        for (int run = 0; run < 3; run++) {
            RunResult early = shorter.get(run);
            RunResult late = longer.get(run);
            assertThat(late.decisions()).startsWith(early.decisions().toArray(Decision[]::new));
            assertThat(late.states()).startsWith(early.states().toArray(StateSnapshot[]::new));
            assertThat(late.recognitions()).startsWith(early.recognitions().toArray(RecognitionAct[]::new));
            assertThat(late.decisions()).hasSizeGreaterThan(early.decisions().size());
            for (int month = 0; month < early.timeline().months(); month++) {
                for (int measure = 0; measure < early.timeline().measures(); measure++) {
                    assertThat(late.timeline().value(month, measure))
                            .isEqualTo(early.timeline().value(month, measure));
                }
            }
        }
    }

    static Map<String, Double> draws(RunResult run) {
        Map<String, Double> draws = new TreeMap<>();
        for (Decision decision : run.decisions()) {
            draws.put(
                    decision.month() + " " + decision.state() + " " + decision.subject() + " " + decision.written(),
                    decision.luck());
        }
        return draws;
    }

    private static <T> List<T> added(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list);
        longer.add(0, item);
        return longer;
    }

    @Test
    void oneMoreClaimantLeavesTheDrawsOfOthers() {
        Claimant kosovo = HALF_YEAR.claimants().get(0);
        Claimant twin = Records.with(Records.with(kosovo, "id", "another"), "entity", null);
        Scenario more = Records.with(HALF_YEAR, "claimants", added(HALF_YEAR.claimants(), twin));
        Event declaration = new Event.Declaration("d2", YearMonth.of(2008, 3), "", "another", "");
        more = Records.with(more, "events", added(HALF_YEAR.events(), declaration));
        for (int run = 0; run < 3; run++) {
            Map<String, Double> draws = draws(RunTables.explained(HALF_YEAR, 3).get(run));
            Map<String, Double> others = draws(RunTables.explained(more, 3).get(run));
            int shared = 0;
            for (Map.Entry<String, Double> draw : others.entrySet()) {
                Double before = draws.get(draw.getKey());
                if (before != null) {
                    assertThat(draw.getValue()).as(draw.getKey()).isEqualTo(before);
                    shared++;
                }
            }
            assertThat(shared).isGreaterThan(2000);
            assertThat(others.keySet()).anyMatch(key -> key.contains(" another "));
        }
    }

    /** Nothing couples: the claimant never declares, has no sponsor or foe, and hypocrisy licences nothing. */
    @Test
    void aClaimantNobodyActsOnLeavesEveryActAsItWas() {
        Claimant sleeper = Records.with(
                Records.with(
                        Records.with(Records.with(HALF_YEAR.claimants().get(0), "id", "sleeper"), "entity", null),
                        "patron",
                        null),
                "opponent",
                null);
        sleeper = Records.with(Records.with(sleeper, "cosponsors", List.of()), "promisedBy", List.of());
        Scenario base = HALF_YEAR.withParameters(
                ParameterDefinition.with(HALF_YEAR.parameters(), "parameters.precedent.licence", 0));
        Scenario more = Records.with(base, "claimants", added(base.claimants(), sleeper));
        List<RunResult> before = RunTables.explained(base, 3);
        List<RunResult> after = RunTables.explained(more, 3);
        for (int run = 0; run < 3; run++) {
            assertThat(after.get(run).recognitions())
                    .isEqualTo(before.get(run).recognitions())
                    .isNotEmpty();
            assertThat(after.get(run).decisions()).isEqualTo(before.get(run).decisions());
            assertThat(after.get(run).ballots()).isEqualTo(before.get(run).ballots());
        }
    }

    /** Nothing couples: the draft asks for what is, is put to the vote by mandate, and is adopted or falls. */
    @Test
    void oneMoreDraftLeavesEveryOtherActAsItWas() {
        Draft before = HALF_YEAR.drafts().get(0);
        Draft renewal =
                Records.with(Records.with(Records.with(before, "id", "another"), "mustVote", true), "position", -1.0);
        Scenario more = Records.with(HALF_YEAR, "drafts", added(HALF_YEAR.drafts(), renewal));
        List<RunResult> base = RunTables.explained(HALF_YEAR, 3);
        List<RunResult> other = RunTables.explained(more, 3);
        for (int run = 0; run < 3; run++) {
            assertThat(other.get(run).recognitions())
                    .isEqualTo(base.get(run).recognitions())
                    .isNotEmpty();
            assertThat(other.get(run).decisions().stream()
                            .filter(decision -> !decision.subject().equals("another")))
                    .isEqualTo(base.get(run).decisions());
            assertThat(other.get(run).states()).isEqualTo(base.get(run).states());
        }
    }
}

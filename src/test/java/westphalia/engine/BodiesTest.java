package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.Records;
import westphalia.SmallWorld;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.explanation.Explainer;
import westphalia.model.Draft;
import westphalia.model.Vote;
import westphalia.model.institution.Body;
import westphalia.model.institution.Consensus;
import westphalia.model.institution.DecisionRule;
import westphalia.model.institution.Organisation;
import westphalia.model.institution.QuotaWithVetoes;
import westphalia.model.institution.SimpleMajority;
import westphalia.model.institution.TwoThirds;
import westphalia.model.institution.Unanimity;
import westphalia.model.institution.Verdict;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.DraftOutcome.Outcome;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.scenario.Scenario;

/** Every rule of every body decides, through whole runs: the Council, the Assembly, and a body of the user's own. */
class BodiesTest {
    private static final RunOptions TRACED = new RunOptions(true, false, null, null);
    private static final List<DecisionRule> RULES = List.of(
            new QuotaWithVetoes(6, true),
            new QuotaWithVetoes(6, false),
            new SimpleMajority(),
            new TwoThirds(),
            new Unanimity(false),
            new Unanimity(true),
            new Consensus());
    private static final int SEEDS = 30;

    private static String id(Body.Kind kind) {
        return switch (kind) {
            case COUNCIL -> Body.COUNCIL.id();
            case ASSEMBLY -> Body.ASSEMBLY.id();
            case ASSOCIATION -> "forum";
        };
    }

    /** Twelve members of all bodies, PAT and OPP permanent, and a draft that must come to the vote. */
    private static SmallWorld world(Body.Kind kind, DecisionRule rule, Draft draft) {
        SmallWorld world = SmallWorld.ofFour().claimant(SmallWorld.claimantOf("land"));
        List<String> members = new ArrayList<>(List.of("FOL", "OPP", "PAR", "PAT"));
        for (int place = 0; place < 8; place++) {
            String iso3 = "S" + (10 + place);
            members.add(iso3);
            world.state(iso3, place < 4 ? "Here" : "There", -1.4 + 0.4 * place, 1);
        }
        members.forEach(member -> world.seat(member, member.equals("OPP") || member.equals("PAT")));
        boolean isOwn = kind == Body.Kind.ASSOCIATION;
        Organisation members12 =
                SmallWorld.alliance(id(kind), null, 0, isOwn ? members.toArray(String[]::new) : new String[0]);
        return world.organisation(Records.with(
                        Records.with(Records.with(members12, "rule", rule), "ruleOnResolutions", rule),
                        "permanent",
                        isOwn ? List.of("OPP", "PAT") : List.of()))
                .draft(draft);
    }

    private static Draft draft(Body.Kind kind, double position, double statusQuo) {
        Draft draft = Records.with(SmallWorld.draftOf("motion", "land", position, statusQuo), "body", id(kind));
        return kind == Body.Kind.ASSEMBLY ? draft : Records.with(draft, "mustVote", true);
    }

    private static RunResult run(SmallWorld world, long seed) {
        RunResult result = new Engine(world.until(YearMonth.of(2008, 2))).run(seed, 0, TRACED);
        assertThat(result.failure()).isNull();
        return result;
    }

    static Stream<Arguments> rulesOfBodies() {
        return Stream.of(Body.Kind.values()).flatMap(kind -> RULES.stream().map(rule -> Arguments.of(kind, rule)));
    }

    @ParameterizedTest
    @MethodSource("rulesOfBodies")
    void aBodyDecidesByTheRuleItWasGiven(Body.Kind kind, DecisionRule rule) {
        SmallWorld world = world(kind, rule, draft(kind, 0.1, -0.1));
        for (long seed = 1; seed <= SEEDS; seed++) {
            RunResult run = run(world, seed);
            DraftOutcome outcome = run.drafts().get(0);
            List<Ballot> ballots = run.ballots();
            Vote[] votes = ballots.stream().map(Ballot::vote).toArray(Vote[]::new);
            boolean[] permanent = new boolean[votes.length];
            for (int seat = 0; seat < permanent.length; seat++) {
                permanent[seat] = ballots.get(seat).isPermanent();
            }
            Verdict expected = rule.decide(votes, permanent);

            assertThat(outcome.body()).isEqualTo(id(kind));
            assertThat(ballots).hasSize(12).filteredOn(Ballot::isPermanent).hasSize(kind == Body.Kind.ASSEMBLY ? 0 : 2);
            assertThat(outcome.outcome())
                    .isEqualTo(
                            expected.adopted()
                                    ? Outcome.ADOPTED
                                    : expected.isVetoed() ? Outcome.VETOED : Outcome.INSUFFICIENT);
            assertThat(outcome.vetoedBy())
                    .isEqualTo(expected.vetoedBy().stream()
                            .map(seat -> ballots.get(seat).state())
                            .toList());
            boolean[] pivotal = rule.pivotal(votes, permanent);
            for (int seat = 0; seat < pivotal.length; seat++) {
                assertThat(ballots.get(seat).isPivotal()).isEqualTo(pivotal[seat]);
            }
        }
    }

    /** The luck is the same under every rule, so the votes are, and what differs between outcomes is the rule. */
    @ParameterizedTest
    @EnumSource(Body.Kind.class)
    void noTwoRulesOfABodyAreTheSame(Body.Kind kind) {
        Map<DecisionRule, List<Outcome>> outcomes = new java.util.LinkedHashMap<>();
        Set<List<Vote>> votes = new java.util.HashSet<>();
        for (DecisionRule rule : RULES) {
            List<Outcome> own = new ArrayList<>();
            List<Vote> answers = new ArrayList<>();
            // Divided, willing, reluctant to say anything, and all but willing.
            for (double[] thresholds : new double[][] {{0, 0}, {-0.4, 0.8}, {2, 2}, {-0.2, 1.5}}) {
                SmallWorld world = eased(world(kind, rule, draft(kind, 0.1, -0.1)), thresholds[0], thresholds[1]);
                for (long seed = 1; seed <= SEEDS; seed++) {
                    RunResult run = run(world, seed);
                    own.add(run.drafts().get(0).outcome());
                    run.ballots().stream().map(Ballot::vote).forEach(answers::add);
                }
            }
            outcomes.put(rule, own);
            votes.add(answers);
        }
        assertThat(votes).as("the votes under all rules").hasSize(1);
        Set<List<Outcome>> different = new java.util.HashSet<>(outcomes.values());
        // In the Assembly no member is permanent, so a quota is the same with and without vetoes.
        assertThat(different)
                .hasSizeGreaterThanOrEqualTo(kind == Body.Kind.ASSEMBLY ? RULES.size() - 2 : RULES.size() - 1);
    }

    private static SmallWorld eased(SmallWorld world, double yes, double no) {
        return world.set("ballot.norm", 0)
                .set("ballot.yes_threshold", yes)
                .set("ballot.elected_no_threshold", no)
                .set("ballot.permanent_no_threshold", no)
                .set("ballot.blur", 0.3)
                .set("assembly.fear", 0)
                .set("assembly.yes_threshold", yes)
                .set("assembly.no_threshold", no)
                .set("assembly.blur", 0.3);
    }

    /** By hand: u = (x - x0)(p - (x + x0)/2) = -(p + 0.5), sharp: yes below a stance of -0.5, no above. */
    @ParameterizedTest
    @EnumSource(Body.Kind.class)
    void aDraftAgainstTheClaimantIsAnsweredWithTheRightSign(Body.Kind kind) {
        SmallWorld world = world(kind, new TwoThirds(), draft(kind, -1, 0))
                .set("ballot.norm", 0)
                .set("ballot.yes_threshold", 0)
                .set("ballot.elected_no_threshold", 0)
                .set("ballot.permanent_no_threshold", 0)
                .set("ballot.blur", 0.01)
                .set("assembly.fear", 0)
                .set("assembly.absence", -20)
                .set("assembly.yes_threshold", 0)
                .set("assembly.no_threshold", 0)
                .set("assembly.blur", 0.01);
        Set<Vote> seen = new TreeSet<>();
        for (long seed = 1; seed <= 5; seed++) {
            RunResult run = run(world, seed);
            Map<String, Double> stances = new TreeMap<>();
            for (StateSnapshot state : run.states()) {
                stances.putIfAbsent(state.state(), state.stances().get(0));
            }
            for (Ballot ballot : run.ballots()) {
                double stance = Objects.requireNonNull(stances.get(ballot.state()));
                if (Math.abs(stance + 0.5) > 0.1) {
                    assertThat(ballot.vote())
                            .as(ballot.state() + " " + stance)
                            .isEqualTo(stance < -0.5 ? Vote.YES : Vote.NO);
                    seen.add(ballot.vote());
                }
            }
        }
        assertThat(seen).containsExactly(Vote.YES, Vote.NO);
    }

    @Test
    void anExplanationQuotesTheRuleInForce() {
        for (Body.Kind kind : Body.Kind.values()) {
            for (DecisionRule rule : RULES) {
                Scenario scenario = world(kind, rule, draft(kind, 0.1, -0.1)).until(YearMonth.of(2008, 2));

                assertThat(new Explainer(scenario, 1, 0)
                                .draft("motion", null)
                                .get(0)
                                .verdict())
                        .contains("A draft " + rule.needs() + ".");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Body.Kind.class)
    void whatADraftDoesFollowsWhicheverBodyAdoptsIt(Body.Kind kind) {
        Draft mandate = Records.with(draft(kind, 0.1, -0.1), "mandate", true);
        SmallWorld world = world(kind, new QuotaWithVetoes(1, false), mandate);
        Scenario scenario = world.until(YearMonth.of(2008, 2));
        Engine engine = new Engine(scenario);
        Measure administered = new Measure("administered", "land");
        int adopted = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            RunResult run = engine.run(seed, 0, TRACED);
            boolean isAdopted = run.drafts().get(0).outcome() == Outcome.ADOPTED;
            adopted += isAdopted ? 1 : 0;
            assertThat(run.timeline().value(0, engine.measures().indexOf(administered)))
                    .isCloseTo(isAdopted ? 1 : 0, within(0.0));
        }
        assertThat(adopted).isPositive();
    }

    @Test
    void aSponsorBeforeABodyOfItsOwnShelvesWhatAVetoWouldStop() {
        Draft draft = Records.with(draft(Body.Kind.ASSOCIATION, 1, -1), "mustVote", false);
        Set<Outcome> withVeto = new TreeSet<>();
        Set<Outcome> without = new TreeSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            withVeto.add(run(world(Body.Kind.ASSOCIATION, new QuotaWithVetoes(1, true), draft), seed)
                    .drafts()
                    .get(0)
                    .outcome());
            without.add(run(world(Body.Kind.ASSOCIATION, new QuotaWithVetoes(1, false), draft), seed)
                    .drafts()
                    .get(0)
                    .outcome());
        }
        assertThat(withVeto).contains(Outcome.HIDDEN_VETO).doesNotContain(Outcome.ADOPTED);
        assertThat(without).contains(Outcome.ADOPTED).doesNotContain(Outcome.HIDDEN_VETO, Outcome.VETOED);
    }

    @Test
    void aMemberAdmittedByTheAssemblyNeedsTheRuleOnAdmissionsAndAResolutionTheOther() {
        for (boolean isAdmission : List.of(true, false)) {
            Draft draft = Records.with(draft(Body.Kind.ASSEMBLY, 0.1, -0.1), "membership", isAdmission);
            SmallWorld world = world(Body.Kind.COUNCIL, new SimpleMajority(), draft)
                    .organisation(Records.with(
                            Records.with(
                                    SmallWorld.alliance(Body.ASSEMBLY.id(), null, 0),
                                    "rule",
                                    new QuotaWithVetoes(1000, false)),
                            "ruleOnResolutions",
                            new QuotaWithVetoes(1, false)));
            for (long seed = 1; seed <= 5; seed++) {
                DraftOutcome outcome = run(world, seed).drafts().get(0);
                assertThat(outcome.outcome() == Outcome.ADOPTED).isEqualTo(!isAdmission && outcome.yes() > 0);
            }
        }
    }
}

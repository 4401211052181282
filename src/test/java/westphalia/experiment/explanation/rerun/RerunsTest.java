package westphalia.experiment.explanation.rerun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.RunTables;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.model.decision.Term;
import westphalia.model.setting.Setting;
import westphalia.result.Decision;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** What one change from the start leads to is counted, and every path that is offered does what is said of it. */
class RerunsTest {
    private static final int RUNS = 4;
    private static final YearMonth UNTIL = YearMonth.of(2008, 3);

    /** A reason that was met and has a lever, and where. */
    private record Met(Path file, long month, Deed deed, Standing standing, Term term, boolean isOfStance) {
        List<String> settings() {
            return Levers.of(deed, standing, term, isOfStance);
        }

        @Override
        public String toString() {
            return deed.act() + (standing == Standing.DECIDES_AS_PATRON ? " by patron " : " ") + term + " "
                    + settings();
        }
    }

    static Stream<Met> levers() {
        Map<String, Met> met = new TreeMap<>();
        for (String name : List.of("kosovo-2008", "crimea-2014", "kosovo")) {
            Path file = Path.of("scenarios", name + ".yaml");
            Scenario scenario = RunTables.read(file);
            RunOptions options = new RunOptions(false, true, null, new Eyes(file, scenario, met));
            RunResult run = new Engine(scenario).run(scenario.seed(), 0, options);
            for (Decision decision : run.decisions()) {
                for (Term term : decision.terms().keySet()) {
                    Deed deed = new Deed(decision.act(), decision.state(), decision.subject(), decision.target());
                    note(met, new Met(file, decision.month(), deed, decision.standing(), term, false));
                }
            }
        }
        return met.values().stream();
    }

    private static void note(Map<String, Met> met, Met one) {
        if (!one.settings().isEmpty()) {
            met.putIfAbsent(one.deed().act() + " " + one.standing() + " " + one.term() + " " + one.isOfStance(), one);
        }
    }

    /** Sees of what stances are made. */
    private record Eyes(Path file, Scenario scenario, Map<String, Met> met) implements RunOptions.DecisionObserver {
        @Override
        public void stance(
                long month, int claimant, int state, boolean isChosen, westphalia.model.decision.Reasons reasons) {
            for (Term term :
                    isChosen ? List.<Term>of() : new ArrayList<>(reasons.named().keySet())) {
                String iso3 = scenario.states().get(state).iso3();
                String about = scenario.claimants().get(claimant).id();
                Deed deed = new Deed(DecidedAct.RECOGNISE, iso3, about, "");
                note(met, new Met(file, month, deed, Standing.DECIDES, term, true));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("levers")
    void aPathThatIsOfferedIsTakenAndTakesItsReasonAway(Met one) {
        YearMonth last = YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, one.month());
        Scenario changed = RunTables.read(one.file(), one.settings().toArray(String[]::new))
                .until(last);
        List<Term> stances = new ArrayList<>();
        Setting setting = new Engine(changed).plan().setting();
        int decider = setting.roster().has(one.deed().decider())
                ? setting.roster().position(one.deed().decider())
                : -1;
        RunResult run = new Engine(changed)
                .run(changed.seed(), 0, new RunOptions(false, true, null, new RunOptions.DecisionObserver() {
                    @Override
                    public boolean keeps(String who, String about, DecidedAct act) {
                        return act == one.deed().act() && who.equals(one.deed().decider());
                    }

                    @Override
                    public void stance(
                            long month,
                            int claimant,
                            int state,
                            boolean isChosen,
                            westphalia.model.decision.Reasons reasons) {
                        if (!isChosen && state == decider) {
                            stances.addAll(reasons.named().keySet());
                        }
                    }
                }));

        assertThat(run.failure()).isNull();
        if (one.isOfStance()) {
            assertThat(stances).isNotEmpty().doesNotContain(one.term());
        } else {
            assertThat(run.decisions())
                    .filteredOn(decision -> decision.standing() == one.standing())
                    .allSatisfy(decision -> assertThat(decision.terms()).doesNotContainKey(one.term()));
        }
    }

    @Test
    void nearlyEveryReasonOfEveryActHasItsLever() {
        List<Met> all = levers().toList();

        assertThat(all.stream().map(one -> one.deed().act()).distinct()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(all).hasSizeGreaterThan(35);
    }

    @Test
    void theRunsInWhichAStateRecognisesWithItsGateOpenAreCounted() {
        List<String> open = List.of("states.ESP.gate=0");
        Change change = new Change("the gate open", open);
        Rerunner rerunner = new Rerunner(
                settings -> RunTables.read(RunTables.KOSOVO, settings.toArray(String[]::new)), 2008, 1, RUNS, 2);
        Deed deed = new Deed(DecidedAct.RECOGNISE, "ESP", "kosovo", "");

        Reruns reruns = rerunner.rerun(deed, UNTIL, List.of(change));

        Engine engine = new Engine(RunTables.read(RunTables.KOSOVO, open.get(0)).until(UNTIL));
        List<Long> months = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            engine.run(2008, run, RunOptions.PLAIN).recognitions().stream()
                    .filter(act -> act.state().equals("ESP") && act.claimant().equals("kosovo"))
                    .map(RecognitionAct::month)
                    .findFirst()
                    .ifPresent(months::add);
        }
        Tally tally = reruns.rows().get(0).tally();
        assertThat(months).isNotEmpty();
        assertThat(tally.runs()).isEqualTo(RUNS);
        assertThat(tally.months()).isEqualTo(months.stream().sorted().toList());
        assertThat(tally.first()).isEqualTo(tally.months().get(0));
        assertThat(reruns.asItIs().alike()).isEqualTo(RUNS - reruns.asItIs().done());
        assertThat(reruns.foremost("recognises Kosovo"))
                .startsWith(
                        "With the gate open from the start it recognises Kosovo in " + months.size() + " of 4 runs");
        assertThat(reruns.common("Spain recognises Kosovo"))
                .startsWith("By March 2008 Spain recognises Kosovo in "
                        + reruns.asItIs().done() + " of 4 runs");
    }

    @Test
    void aRunBeyondThoseThatAreCountedIsCarriedOutBesideThem() {
        Rerunner few = new Rerunner(settings -> RunTables.read(RunTables.KOSOVO), 2008, 7, 2, 1);
        Rerunner many = new Rerunner(settings -> RunTables.read(RunTables.KOSOVO), 2008, 7, 8, 1);
        Deed deed = new Deed(DecidedAct.RECOGNISE, "FRA", "kosovo", "");

        Tally fewRuns = few.rerun(deed, UNTIL, List.of()).asItIs();

        assertThat(fewRuns.runs()).isEqualTo(2);
        assertThat(fewRuns.own())
                .isEqualTo(many.rerun(deed, UNTIL, List.of()).asItIs().own());
    }

    @Test
    void theMedianIsTheMonthByWhichHalfOfThoseThatActHaveActed() {
        assertThat(new Tally(9, List.of(7L, 3L, 5L, 9L), 5L).median()).isEqualTo(5L);
        assertThat(new Tally(9, List.of(), null).median()).isNull();
        assertThat(new Tally(9, List.of(3L), null).alike()).isEqualTo(8);
        assertThat(new Tally(9, List.of(3L), 3L).alike()).isEqualTo(1);
    }
}

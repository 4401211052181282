package westphalia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.RunTables;
import westphalia.engine.run.Decider;
import westphalia.engine.run.Journal;
import westphalia.engine.run.RunOptions;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Luck;
import westphalia.model.decision.Term;
import westphalia.result.Decision;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;

/** From terms, gate, probability and luck of its recorded decisions every act of a run follows, whatever the act. */
class ReproducedActsTest {
    /** A run of a shipped scenario with what it was recorded by. */
    private record Case(String name, Scenario scenario, List<Measure> measures, RunResult run) {
        List<String> contradictions(List<Decision> decisions) {
            return new Reproduction(scenario, measures, run, decisions).contradictions();
        }

        @Override
        public String toString() {
            return name + ", run " + run.run();
        }
    }

    private static final List<Case> CASES = cases();

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        enter(cases, "kosovo", 1, "to=2018-01");
        enter(cases, "kosovo", 2, "to=1999-12", "parameters.bypass.objection=-2");
        enter(cases, "kosovo", 2, "to=1999-12", "parameters.bypass.acceptance=-2");
        enter(
                cases,
                "a precedent of Russia",
                BreachTest.afterABypassByRussia("to=1999-12", "parameters.precedent.cite=-2"),
                3);
        enter(cases, "crimea-2014", 1, "to=2014-12");
        enter(cases, "crimea-2014", 1, "to=2014-06", "parameters.conditionality.alignment=0");
        enter(cases, "south-ossetia-2008", 2);
        enter(cases, "mirror", 2);
        enter(cases, "kosovo-2008", 1, "to=2009-12", "parameters.ballot.party_abstains=1");
        Scenario played = RunTables.read(Path.of("scenarios", "kosovo.yaml"), "to=2009-12");
        Engine engine = new Engine(played);
        RunOptions contrary = new RunOptions(true, true, null, null).playedBy(new ContraryPlayer("RUS"));
        cases.add(new Case("kosovo, played", played, engine.measures(), engine.run(played.seed(), 0, contrary)));
        return cases;
    }

    private static void enter(List<Case> cases, String name, int runs, String... settings) {
        enter(cases, name, RunTables.read(Path.of("scenarios", name + ".yaml"), settings), runs);
    }

    private static void enter(List<Case> cases, String name, Scenario scenario, int runs) {
        List<Measure> measures = new Engine(scenario).measures();
        RunTables.explained(scenario, runs).forEach(run -> cases.add(new Case(name, scenario, measures, run)));
    }

    static Stream<Case> runs() {
        return CASES.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyActFollowsFromWhatIsRecorded(Case one) {
        assertThat(one.run.failure()).isNull();
        assertThat(one.contradictions(one.run.decisions())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfActIsMetAndSometimesHappensAndSometimesNot(DecidedAct kind) {
        List<Decision> decisions = CASES.stream()
                .flatMap(one -> one.run.decisions().stream())
                .filter(decision -> decision.act() == kind)
                .toList();

        assertThat(decisions).anyMatch(decision -> decision.luck() < decision.probability());
        if (kind != DecidedAct.LOBBY) { // Approaches that are not made are not recorded.
            assertThat(decisions).anyMatch(decision -> decision.luck() >= decision.probability());
        }
    }

    /** A false luck, a false term and a missing act are each noticed, whatever the act. */
    @ParameterizedTest
    @EnumSource
    void whatIsRecordedFalselyIsNoticed(DecidedAct kind) {
        Case met = CASES.stream()
                .filter(one -> one.run.decisions().stream().anyMatch(decision -> isDone(decision, kind)))
                .findFirst()
                .orElseThrow();
        List<Decision> decisions = met.run.decisions();
        Decision done =
                decisions.stream().filter(one -> isDone(one, kind)).findFirst().orElseThrow();

        assertThat(met.contradictions(with(decisions, done, without(done)))).isNotEmpty();
        assertThat(met.contradictions(with(decisions, done, pushed(done)))).isNotEmpty();
    }

    private static boolean isDone(Decision decision, DecidedAct kind) {
        return decision.act() == kind && decision.luck() < decision.probability();
    }

    private static List<Decision> with(List<Decision> decisions, Decision old, Decision changed) {
        List<Decision> all = new ArrayList<>(decisions);
        all.set(all.indexOf(old), changed);
        return all;
    }

    private static Decision without(Decision one) {
        return changed(one, one.terms(), 1);
    }

    private static Decision pushed(Decision one) {
        var terms = new java.util.EnumMap<Term, Double>(one.terms());
        terms.merge(Term.NOISE, 0.25, Double::sum);
        return changed(one, terms, one.luck());
    }

    private static Decision changed(Decision one, Map<Term, Double> terms, double luck) {
        return new Decision(
                one.month(),
                one.state(),
                one.subject(),
                one.act(),
                one.target(),
                one.standing(),
                one.curve(),
                terms,
                one.gate(),
                one.probability(),
                luck,
                luck < one.probability(),
                false);
    }

    @Test
    void whoAsksLuckWritesTheDecisionDown() {
        JavaClasses stages = new ClassFileImporter().importPackages("westphalia.engine.stage");
        List<JavaClass> deciding = stages.stream()
                .filter(one -> calls(one, Decider.class, "happens"))
                .toList();
        List<JavaClass> lucky = stages.stream()
                .filter(one -> calls(one, Luck.class, "uniform")
                        || calls(one, Luck.Draws.class, "uniform")
                        || calls(one, Decider.class, "luck"))
                .toList();

        assertThat(deciding).hasSizeGreaterThan(8);
        assertThat(lucky)
                .isNotEmpty()
                .allMatch(one -> deciding.contains(one)
                        || calls(one, Decider.class, "write")
                        || calls(one, Journal.class, "vote"));
    }

    private static boolean calls(JavaClass caller, Class<?> owner, String method) {
        return caller.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(method));
    }
}

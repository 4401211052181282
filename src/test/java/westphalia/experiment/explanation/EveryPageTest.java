package westphalia.experiment.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import westphalia.RunTables;
import westphalia.cli.layout.ExplanationText;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.explanation.replay.ExplainedRun;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;
import westphalia.result.DraftOutcome;
import westphalia.scenario.Scenario;

/** Every act, every draft and every standing of every shipped scenario can be asked why, and the answer has no gaps. */
class EveryPageTest {
    private static final int ASKED_OF_EACH_ACT = 4;
    /** Answers to a draft are explained by the draft. */
    private static final EnumSet<DecidedAct> BALLOT = EnumSet.of(DecidedAct.YES, DecidedAct.NO);

    private static final Set<DecidedAct> ACTS = EnumSet.noneOf(DecidedAct.class);
    private static final Set<Standing> STANDINGS = EnumSet.noneOf(Standing.class);

    static Stream<Path> scenarios() {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyActAndEveryDraftIsExplained(Path file) {
        Scenario scenario = RunTables.read(file);
        ExplainedRun run = new ExplainedRun(
                scenario,
                scenario.seed(),
                0,
                null,
                null,
                scenario.claimants().get(0).id());
        for (DecidedAct act : EnumSet.complementOf(BALLOT)) {
            List<ActReasons> told = ActReasons.of(run, new ActQuestion(Set.of(act), null, null, null, null));
            for (ActReasons reasons : told.subList(0, Math.min(ASKED_OF_EACH_ACT, told.size()))) {
                ACTS.add(act);
                hasNoGaps(text -> text.print(Course.of(run, reasons)));
                List<Explanation> all = reasons.explanations();
                hasNoGaps(text -> text.print(all.get(0)));
                hasNoGaps(text -> text.print(all.get(all.size() - 1)));
                hasNoGaps(text -> text.list(all));
            }
        }
        everyDraftIsExplained(scenario, run);
    }

    private static void everyDraftIsExplained(Scenario scenario, ExplainedRun run) {
        Set<String> decided = new java.util.TreeSet<>();
        run.result().drafts().stream().map(DraftOutcome::draft).forEach(decided::add);
        for (Draft draft : scenario.drafts()) {
            List<DraftExplanation> sessions = new BallotReasons(run, draft.id()).all();
            assertThat(!sessions.isEmpty()).as(draft.id()).isEqualTo(decided.contains(draft.id()));
            hasNoGaps(text -> text.print(sessions, null));
            sessions.forEach(session -> session.answers()
                    .forEach(answer -> hasNoGaps(text -> text.print(List.of(session), answer.state()))));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyStandingOfAStateIsExplained(Path file) {
        Scenario scenario = RunTables.read(file);
        explainEveryStanding(scenario);
        String first = scenario.states().stream()
                .filter(state ->
                        !state.iso3().equals(scenario.claimants().get(0).parent()))
                .findFirst()
                .orElseThrow()
                .iso3();
        explainEveryStanding(RunTables.read(file, "states." + first + ".gate=1")
                .until(scenario.from().plusMonths(11)));
    }

    private static void explainEveryStanding(Scenario scenario) {
        Map<Standing, List<Object>> met = new EnumMap<>(Standing.class);
        Engine engine = new Engine(scenario);
        RunOptions.DecisionObserver observer = new RunOptions.DecisionObserver() {
            @Override
            public void standing(long month, int claimant, int state, Standing standing) {
                met.putIfAbsent(standing, List.of(month, claimant, state));
            }
        };
        engine.run(scenario.seed(), 0, new RunOptions(false, false, null, observer));
        Explainer explainer = new Explainer(scenario, scenario.seed(), 0);
        met.forEach((standing, where) -> {
            YearMonth month = YearMonth.of(0, 1).with(ChronoField.PROLEPTIC_MONTH, (Long) where.get(0));
            Claimant claimant = scenario.claimants().get((Integer) where.get(1));
            String state = engine.plan()
                    .setting()
                    .roster()
                    .state((Integer) where.get(2))
                    .iso3();
            Explanation explanation = explainer.month(state, claimant.id(), month);
            boolean isClosed = explanation.standing() == Standing.GATE_CLOSED;
            assertThat(explanation.standing()).isIn(standing, isClosed ? Standing.GATE_CLOSED : standing);
            assertThat(explanation.weighing() != null).isEqualTo(standing.isDecision());
            hasNoGaps(text -> text.print(explanation));
            STANDINGS.add(explanation.standing());
        });
    }

    @AfterAll
    static void allKindsAreMet() {
        assertThat(ACTS).isEqualTo(EnumSet.complementOf(BALLOT));
        List<Standing> expected = new ArrayList<>(List.of(Standing.values()));
        expected.remove(Standing.IS_IMPOSED); // Only backtests impose history.
        expected.remove(Standing.NOT_ASKED); // Acts other than recognition.
        assertThat(STANDINGS).containsAll(expected);
    }

    private static void hasNoGaps(Consumer<ExplanationText> page) {
        StringWriter text = new StringWriter();
        page.accept(new ExplanationText(new PrintWriter(text), 80));
        assertThat(text.toString()).doesNotContain("NaN", "null", "Infinity", "{", "  over", "did not decide");
    }
}

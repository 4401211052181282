package westphalia.cli.explain;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.ScenarioArguments;
import westphalia.cli.argument.UsageException;
import westphalia.cli.layout.ExplanationText;
import westphalia.experiment.explanation.ActQuestion;
import westphalia.experiment.explanation.Course;
import westphalia.experiment.explanation.DraftExplanation;
import westphalia.experiment.explanation.Explainer;
import westphalia.experiment.explanation.Explanation;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.rerun.Change;
import westphalia.experiment.explanation.rerun.Deed;
import westphalia.experiment.explanation.rerun.Rerunner;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.scenario.Limits;
import westphalia.scenario.Scenario;
import westphalia.scenario.table.StateNames;
import westphalia.scenario.tree.NearestName;

/** {@code explain}: shows why a state acted or did not, or how a body answered a draft. */
@Command(
        name = "explain",
        description =
                "Shows why a state recognised or did not, or did anything else; what would have turned it that month,"
                        + " and what one change from the start would have led to. SCENARIO may be a results folder.",
        mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
    private static final int NARROWEST = 60;
    private static final int WIDEST = 120;

    @Mixin
    ScenarioArguments arguments = new ScenarioArguments();

    @Option(names = "--state", paramLabel = "ISO3", description = "The state that decides, as in ESP.")
    @Nullable
    String state;

    @Option(
            names = "--claimant",
            paramLabel = "ID",
            description = "Whom it decides about (default: the first claimant).")
    @Nullable
    String claimant;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "The month (default: all, one after the other).")
    @Nullable
    String month;

    @Option(names = "--draft", paramLabel = "ID", description = "Explain the ballot on this draft instead.")
    @Nullable
    String draft;

    @Option(
            names = "--act",
            completionCandidates = ActNames.class,
            paramLabel = "ACT",
            description = "Explain another act: ${COMPLETION-CANDIDATES}.")
    @Nullable
    String act;

    @Option(names = "--target", paramLabel = "ISO3", description = "With --act lobbying: the state that is leant on.")
    @Nullable
    String target;

    @Option(names = "--seed", description = "Master seed (default: the scenario's).")
    @Nullable
    Long seed;

    @Option(
            names = "--run",
            description = "Number of the run, from 0 (default: 0; of a results folder, the run that stands for all).")
    @Nullable
    Integer run;

    @Option(
            names = "--reruns",
            paramLabel = "N",
            defaultValue = "20",
            description = "Runs in which the act is counted, as it is and with one change from the start (default: 20;"
                    + " 0 leaves this out).")
    int reruns = 20;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        refuseWrongUse();
        AskedRun asked = AskedRun.of(arguments, seed, run);
        Scenario scenario = asked.scenario();
        String who = state == null ? null : knownState(scenario, state);
        YearMonth when = month == null ? null : monthOf(scenario, month);
        Explainer explainer = new Explainer(scenario, asked.seed(), asked.run());
        ExplanationText text = new ExplanationText(spec.commandLine().getOut(), width(), asked.words());
        ExplainedActs acts = ExplainedActs.of(act, scenario, draft, who);
        Explanation single = null;
        if (acts != null) {
            String whom = claimant == null ? null : claimantOf(scenario);
            String toWhom = target == null ? null : knownState(scenario, target);
            single = acts.print(explainer, new ActQuestion(acts.kinds(), who, whom, draft, toWhom), when, text);
        } else if (draft != null) {
            explainDraft(asked, explainer, text, draft, who, when);
        } else if (who != null && when == null) {
            Course course = explainer.course(who, claimantOf(scenario));
            text.print(course);
            single = course.decisive();
        } else if (who != null && when != null) {
            single = explainer.month(who, claimantOf(scenario), when);
            text.print(single);
        }
        if (single != null) {
            rerun(asked, single, when == null ? scenario.to() : when, text);
        }
        return 0;
    }

    private void refuseWrongUse() {
        if (run != null && run < 0) {
            throw new UsageException("--run: must be at least 0, but is " + run);
        }
        if (reruns < 0 || reruns > Limits.RUNS) {
            throw new UsageException("--reruns: must lie between 0 and " + Limits.RUNS + ", but is " + reruns);
        }
        if (state == null && draft == null && act == null) {
            throw new UsageException("--state, --draft or --act: one of them must say what to explain");
        }
    }

    /** The same luck over again: in how many runs, and with what changed from the start. */
    private void rerun(AskedRun asked, Explanation explained, YearMonth until, ExplanationText text) {
        Deed deed = explained.deed();
        if (deed == null || reruns == 0) {
            return;
        }
        Weighing weighing = explained.weighing();
        List<Change> changes = weighing == null ? List.of() : Change.worthTrying(deed, explained.standing(), weighing);
        text.print(explained, rerunner(asked).rerun(deed, until, changes));
    }

    private Rerunner rerunner(AskedRun asked) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new Rerunner(asked::with, asked.seed(), asked.run(), reruns, threads);
    }

    private void explainDraft(
            AskedRun asked,
            Explainer explainer,
            ExplanationText text,
            String id,
            @Nullable String who,
            @Nullable YearMonth when) {
        known(
                "--draft: unknown draft",
                id,
                asked.scenario().drafts().stream().map(Draft::id).toList());
        List<DraftExplanation> sessions = explainer.draft(id, when);
        if (sessions.isEmpty()) {
            throw new UsageException("--draft: " + id + " was not decided "
                    + (when == null ? "in this run" : "in " + when + " of this run"));
        }
        if (who != null && sessions.stream().allMatch(session -> session.of(who) == null)) {
            throw new UsageException("--state: " + who + " had no seat when " + id + " was decided");
        }
        text.print(sessions, who);
        if (reruns > 0) {
            DraftExplanation first = sessions.get(0);
            YearMonth until = when == null ? asked.scenario().to() : when;
            text.note(rerunner(asked).outcomes(id, first.body(), until).inWords(first.outcome()));
        }
    }

    private String claimantOf(Scenario scenario) {
        List<String> ids = scenario.claimants().stream().map(Claimant::id).toList();
        return claimant == null ? ids.get(0) : known("--claimant: unknown claimant", claimant, ids);
    }

    static String known(String message, String id, Collection<String> valid) {
        if (!valid.contains(id)) {
            throw new UsageException(message + " \"" + id + "\"" + NearestName.hint(id, valid));
        }
        return id;
    }

    private static String knownState(Scenario scenario, String code) {
        Map<String, String> names = new TreeMap<>();
        scenario.states().forEach(one -> names.put(one.iso3(), one.name()));
        StateNames states = new StateNames(names);
        if (!states.contains(code)) {
            throw new UsageException("--state: " + states.unknown(code));
        }
        return code;
    }

    private static YearMonth monthOf(Scenario scenario, String text) {
        YearMonth when;
        try {
            when = YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw new UsageException("--month: must be written YYYY-MM, as in 2012-05, but is " + text);
        }
        if (when.isBefore(scenario.from()) || when.isAfter(scenario.to())) {
            throw new UsageException("--month: must lie between " + scenario.from() + " and " + scenario.to()
                    + ", the horizon of the scenario, but is " + text);
        }
        return when;
    }

    private int width() {
        return Math.max(NARROWEST, Math.min(WIDEST, spec.usageMessage().width()));
    }
}

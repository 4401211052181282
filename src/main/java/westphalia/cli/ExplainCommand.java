package westphalia.cli;

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
import westphalia.cli.CommandLineDoor.UsageException;
import westphalia.cli.layout.ExplanationText;
import westphalia.experiment.explanation.ActQuestion;
import westphalia.experiment.explanation.DraftExplanation;
import westphalia.experiment.explanation.Explainer;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.scenario.Scenario;
import westphalia.scenario.table.StateNames;
import westphalia.scenario.tree.NearestName;

/** {@code explain}: tells why a state acted or did not, or how a body answered a draft. */
@Command(
        name = "explain",
        description = "Tells why a state recognised or did not, or did anything else, and what would have changed it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
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
            paramLabel = "ACT",
            description = "Explain another act: bypass, declaration, forum, lobbying, objection, offer, passports,"
                    + " precedent, sanctions, step, tabling, war, withdrawal, or all.")
    @Nullable
    String act;

    @Option(names = "--target", paramLabel = "ISO3", description = "With --act lobbying: on whom is leant.")
    @Nullable
    String target;

    @Option(names = "--seed", description = "Master seed (default: the scenario's).")
    @Nullable
    Long seed;

    @Option(names = "--run", defaultValue = "0", description = "Number of the run, from 0 (default: 0).")
    int run;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (run < 0) {
            throw new UsageException("--run: must be at least 0, but is " + run);
        }
        if (state == null && draft == null && act == null) {
            throw new UsageException("--state, --draft or --act: one of them must say what to explain");
        }
        Scenario scenario = arguments.read().scenario();
        String who = state == null ? null : knownState(scenario, state);
        YearMonth when = month == null ? null : monthOf(scenario, month);
        Explainer explainer = new Explainer(scenario, seed == null ? scenario.seed() : seed, run);
        ExplanationText text = new ExplanationText(spec.commandLine().getOut(), width());
        ExplainedActs acts = ExplainedActs.of(act, scenario, draft, who);
        if (acts != null) {
            String whom = claimant == null ? null : claimantOf(scenario);
            String toWhom = target == null ? null : knownState(scenario, target);
            acts.print(explainer, new ActQuestion(acts.kinds(), who, whom, draft, toWhom), when, text);
        } else if (draft != null) {
            explainDraft(scenario, explainer, text, draft, who, when);
        } else if (who != null) {
            String whom = claimantOf(scenario);
            if (when == null) {
                text.print(explainer.course(who, whom));
            } else {
                text.print(explainer.month(who, whom, when));
            }
        }
        return CommandLineDoor.DONE;
    }

    private static void explainDraft(
            Scenario scenario,
            Explainer explainer,
            ExplanationText text,
            String id,
            @Nullable String who,
            @Nullable YearMonth when) {
        known(
                "--draft: unknown draft",
                id,
                scenario.drafts().stream().map(Draft::id).toList());
        List<DraftExplanation> sessions = explainer.draft(id, when);
        if (sessions.isEmpty()) {
            throw new UsageException("--draft: " + id + " was not decided "
                    + (when == null ? "in this run" : "in " + when + " of this run"));
        }
        if (who != null && sessions.stream().allMatch(session -> session.of(who) == null)) {
            throw new UsageException("--state: " + who + " had no seat when " + id + " was decided");
        }
        text.print(sessions, who);
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

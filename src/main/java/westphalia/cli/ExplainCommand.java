package westphalia.cli;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.decision.DecidedAct;
import westphalia.model.influence.body.StepRule;
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
            completionCandidates = ActWords.class,
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

    private static String known(String message, String id, Collection<String> valid) {
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

    /** What {@code --act} may say, which a shell offers. */
    static final class ActWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(ExplainedActs.ALL),
                            Arrays.stream(DecidedAct.values()).map(DecidedAct::topic))
                    .distinct()
                    .sorted()
                    .iterator();
        }
    }

    /**
     * The acts that {@code explain --act} asks for.
     *
     * @param kinds of act
     * @param isAll whether every kind is asked for
     */
    private record ExplainedActs(Set<DecidedAct> kinds, boolean isAll) {
        private static final String ALL = "all";
        private static final Set<DecidedAct> BALLOT = EnumSet.of(DecidedAct.YES, DecidedAct.NO);

        /** The acts of an option; null if the question is one of recognition over time, or of a ballot. */
        static @Nullable ExplainedActs of(
                @Nullable String act, Scenario scenario, @Nullable String draft, @Nullable String state) {
            if (act == null) {
                return draft != null && state != null && isDecidedStep(scenario, draft)
                        ? new ExplainedActs(EnumSet.of(DecidedAct.LET_PASS), false)
                        : null;
            }
            if (act.equals(ALL)) {
                Set<DecidedAct> all = EnumSet.complementOf(EnumSet.of(DecidedAct.LOBBY));
                all.removeAll(BALLOT);
                return new ExplainedActs(all, true);
            }
            Set<DecidedAct> kinds = kinds(act);
            if (kinds.contains(DecidedAct.YES)) {
                if (draft == null) {
                    throw new UsageException("--act: a vote is explained by its draft, as in --draft "
                            + scenario.drafts().stream()
                                    .map(Draft::id)
                                    .findFirst()
                                    .orElse("ID"));
                }
                return null;
            }
            return kinds.contains(DecidedAct.RECOGNISE) && state != null ? null : new ExplainedActs(kinds, false);
        }

        private static Set<DecidedAct> kinds(String act) {
            Set<String> valid = new TreeSet<>();
            new ActWords().forEach(valid::add);
            Arrays.stream(DecidedAct.values()).map(DecidedAct::word).forEach(valid::add);
            known("--act: unknown act", act, valid);
            return Arrays.stream(DecidedAct.values())
                    .filter(kind -> kind.topic().equals(act) || kind.word().equals(act))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DecidedAct.class)));
        }

        /** Whether members decide on a step over time; without a state the body is asked about, not a member. */
        private static boolean isDecidedStep(Scenario scenario, String draft) {
            return scenario.drafts().stream()
                    .anyMatch(one -> one.id().equals(draft) && one.isStep() && StepRule.isAtStake(one));
        }

        /** Explains a single decision in full, several in a line each. */
        void print(Explainer explainer, ActQuestion question, @Nullable YearMonth month, ExplanationText text) {
            Explainer.Decisions told = explainer.decisions(question, month);
            if (told.decisions().isEmpty() && (month != null || told.courses().isEmpty())) {
                throw new UsageException(nothing(explainer, question, month));
            }
            if (told.decisions().size() == 1) {
                text.print(told.decisions().get(0));
            } else if (!told.decisions().isEmpty()) {
                text.list(told.decisions());
            } else if (told.courses().size() == 1) {
                text.print(told.courses().get(0));
            } else {
                text.listCourses(told.courses());
            }
            if (isAll) {
                text.note("Votes are explained by --draft, on whom somebody leans by --act lobbying.");
            }
        }

        /** Says when such a decision falls instead. */
        private static String nothing(Explainer explainer, ActQuestion question, @Nullable YearMonth month) {
            List<Course> ever = month == null
                    ? List.of()
                    : explainer.decisions(question, null).courses();
            String first = ever.stream()
                    .flatMap(course -> course.spells().stream())
                    .filter(spell -> spell.standing().isDecision())
                    .map(Course.Spell::from)
                    .min(Long::compare)
                    .map(from -> "; the first such decision falls in " + Wording.month(from))
                    .orElse("");
            return "--act: nobody who is asked for decided on it in "
                    + (month == null ? "this run" : month + " of this run") + first;
        }
    }
}

package westphalia.cli.explain;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import westphalia.cli.argument.UsageException;
import westphalia.cli.layout.ExplanationText;
import westphalia.experiment.explanation.ActQuestion;
import westphalia.experiment.explanation.Course;
import westphalia.experiment.explanation.Explainer;
import westphalia.experiment.explanation.Explanation;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.Draft;
import westphalia.model.decision.DecidedAct;
import westphalia.model.influence.body.StepRule;
import westphalia.scenario.Scenario;

/**
 * The acts that {@code explain --act} asks for.
 *
 * @param kinds of act
 * @param isAll whether every kind is asked for
 */
record ExplainedActs(Set<DecidedAct> kinds, boolean isAll) {
    static final String ALL = "all";
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
        if (BALLOT.containsAll(kinds)) {
            if (draft == null) {
                throw new UsageException("--act: a vote is explained by its draft, as in --draft "
                        + scenario.drafts().stream().map(Draft::id).findFirst().orElse("ID"));
            }
            return null;
        }
        return kinds.contains(DecidedAct.RECOGNISE) && state != null ? null : new ExplainedActs(kinds, false);
    }

    private static Set<DecidedAct> kinds(String act) {
        Set<String> valid = new TreeSet<>();
        new ActNames().forEach(valid::add);
        Arrays.stream(DecidedAct.values()).map(DecidedAct::word).forEach(valid::add);
        ExplainCommand.known("--act: unknown act", act, valid);
        return Arrays.stream(DecidedAct.values())
                .filter(kind -> kind.topic().equals(act) || kind.word().equals(act))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DecidedAct.class)));
    }

    /** Whether members decide on a step over time; without a state the body is asked about, not a member. */
    private static boolean isDecidedStep(Scenario scenario, String draft) {
        return scenario.drafts().stream()
                .anyMatch(one -> one.id().equals(draft) && one.isStep() && StepRule.isAtStake(one));
    }

    /** Explains a single decision in full, several in a line each; hands back the one that was explained in full. */
    @Nullable
    Explanation print(Explainer explainer, ActQuestion question, @Nullable YearMonth month, ExplanationText text) {
        Explanation single = null;
        Explainer.Decisions told = explainer.decisions(question, month);
        if (told.decisions().isEmpty() && (month != null || told.courses().isEmpty())) {
            throw new UsageException(nothing(explainer, question, month));
        }
        if (told.decisions().size() == 1) {
            single = told.decisions().get(0);
            text.print(single);
        } else if (!told.decisions().isEmpty()) {
            text.list(told.decisions());
        } else if (told.courses().size() == 1) {
            text.print(told.courses().get(0));
            single = told.courses().get(0).decisive();
        } else {
            text.listCourses(told.courses());
        }
        if (isAll) {
            text.note("Votes are explained by --draft, and by --act lobbying on whom a state leans.");
        }
        return single;
    }

    /** Says when such a decision falls instead. */
    private static String nothing(Explainer explainer, ActQuestion question, @Nullable YearMonth month) {
        List<Course> ever =
                month == null ? List.of() : explainer.decisions(question, null).courses();
        String first = ever.stream()
                .flatMap(course -> course.spells().stream())
                .filter(spell -> spell.standing().isDecision())
                .map(Course.Spell::from)
                .min(Long::compare)
                .map(from -> "; the first such decision falls in " + Wording.month(from))
                .orElse("");
        return "--act: no such decision fell in " + (month == null ? "this run" : month + " of this run") + first;
    }
}

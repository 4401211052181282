package westphalia.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.State;
import westphalia.model.institution.Body;
import westphalia.result.DraftOutcome;
import westphalia.result.Measure;
import westphalia.result.RecognitionAct;
import westphalia.result.RunResult;

/**
 * The main outcomes of a scenario: what becomes of its first claimant and of that claimant's drafts in the Council,
 * whether patrons recognise, what the parent and the power behind it do.
 *
 * <p>Most are measures of the timeline; {@code adopted} is 1 if a draft is adopted by the month, {@code status_adopted}
 * 1 if any draft for the first claimant's status is, and {@code patron_recognises} 1 if a claimant's patron stands by
 * its recognition.
 */
final class Outcomes {
    private final Arm base;
    private final Arm other;
    private final List<Outcome> outcomes = new ArrayList<>();

    private Outcomes(Arm base, Arm other) {
        this.base = base;
        this.other = other;
    }

    /** The outcomes of the base that the variant has too. */
    static List<Outcome> shared(Arm base, Arm other) {
        Outcomes shared = new Outcomes(base, other);
        Claimant first = base.scenario().claimants().get(0);
        String name = first.name();
        shared.add("recognitions", first.id(), "Recognitions of " + name, false);
        shared.addStatus(first);
        base.scenario().drafts().forEach(draft -> shared.addDraft(draft, first));
        shared.add("bypassed", first.id(), "Force past the Council for " + name, true);
        shared.add("administered", first.id(), name + " under international administration", true);
        shared.add("declared", first.id(), name + " has declared independence", true);
        base.scenario().claimants().forEach(shared::addPatron);
        shared.add("concession", first.parent(), "Concession of " + shared.name(first.parent()), false);
        if (first.opponent() != null) {
            String subject = first.opponent() + "." + first.id();
            shared.add("stance", subject, "Stance of " + shared.name(first.opponent()) + " on " + name, false);
        }
        shared.add("norm_index", "", "Norm index", false);
        return shared.outcomes;
    }

    private void add(String measure, String subject, String title, boolean isShare) {
        Measure wanted = new Measure(measure, subject);
        if (base.has(wanted) && other.has(wanted)) {
            outcomes.add(new Outcome(wanted, title, isShare, (arm, run, month) -> arm.value(run, wanted, month)));
        }
    }

    /** Whether the Council adopts any draft for the claimant's status, if it may. */
    private void addStatus(Claimant about) {
        List<String> drafts = base.scenario().drafts().stream()
                .filter(draft -> draft.claimant().equals(about.id())
                        && Body.Kind.COUNCIL.is(draft.body())
                        && draft.isOnStatus()
                        && draft.position() > 0)
                .map(Draft::id)
                .toList();
        if (!drafts.isEmpty()) {
            outcomes.add(new Outcome(
                    new Measure("status_adopted", about.id()),
                    "Council adopts a draft for " + about.name(),
                    true,
                    (arm, run, month) -> drafts.stream().anyMatch(draft -> isAdopted(run, draft, month) > 0) ? 1 : 0));
        }
    }

    private void addDraft(Draft draft, Claimant about) {
        boolean isShared =
                other.scenario().drafts().stream().anyMatch(own -> own.id().equals(draft.id()));
        if (isShared && draft.claimant().equals(about.id()) && Body.Kind.COUNCIL.is(draft.body())) {
            Measure adopted = new Measure("adopted", draft.id());
            String title = "Adopted: " + draft.title();
            outcomes.add(new Outcome(adopted, title, true, (arm, run, month) -> isAdopted(run, draft.id(), month)));
        }
    }

    private static double isAdopted(RunResult run, String draft, long month) {
        return run.drafts().stream()
                        .anyMatch(outcome -> outcome.draft().equals(draft)
                                && outcome.month() <= month
                                && outcome.outcome() == DraftOutcome.Outcome.ADOPTED)
                ? 1
                : 0;
    }

    private void addPatron(Claimant claimant) {
        String patron = claimant.patron();
        boolean isShared =
                other.scenario().claimants().stream().anyMatch(own -> own.id().equals(claimant.id()));
        if (isShared && patron != null) {
            Measure recognises = new Measure("patron_recognises", claimant.id());
            String title = name(patron) + " recognises " + claimant.name();
            outcomes.add(new Outcome(
                    recognises,
                    title,
                    true,
                    (arm, run, month) -> hasRecognised(run, claimant.id(), patron, month) ? 1 : 0));
        }
    }

    /** Whether a state stands by its recognition at the end of a month. */
    static boolean hasRecognised(RunResult run, String claimant, String state, long month) {
        boolean hasRecognised = false;
        for (RecognitionAct act : run.recognitions()) {
            if (act.month() <= month
                    && act.claimant().equals(claimant)
                    && act.state().equals(state)) {
                hasRecognised = act.act() == RecognitionAct.Act.RECOGNISE;
            }
        }
        return hasRecognised;
    }

    private String name(String iso3) {
        return base.scenario().states().stream()
                .filter(state -> state.iso3().equals(iso3))
                .map(State::name)
                .findFirst()
                .orElse(iso3);
    }
}

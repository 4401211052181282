package westphalia.desktop.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import westphalia.desktop.play.RunSoFar;
import westphalia.model.Event;
import westphalia.result.DraftOutcome;
import westphalia.result.RecognitionAct;

/** The acts of a run in words, in order of time. */
public final class Acts {
    private Acts() {}

    /**
     * One act.
     *
     * @param month the proleptic month
     * @param text the act as a sentence
     * @param subject the ISO3 code of a state or the id of a draft it leads to; null for none
     */
    public record Act(long month, String text, @Nullable String subject) {}

    /**
     * The acts of a run so far.
     *
     * @param name the name of a state by its ISO3 code
     */
    public static List<Act> of(RunSoFar run, Function<String, String> name) {
        Map<String, String> claimants = new TreeMap<>();
        run.scenario().claimants().forEach(claimant -> claimants.put(claimant.id(), claimant.name()));
        List<Act> acts = new ArrayList<>();
        for (Event event : run.plan().events()) {
            long month = event.month().getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH);
            if (month <= run.month()) {
                acts.add(new Act(month, event.title() + ".", null));
            }
        }
        for (RecognitionAct act : run.result().recognitions()) {
            String about = claimants.getOrDefault(act.claimant(), act.claimant());
            String sentence = act.act().decided().sentence(name.apply(act.state()), about);
            acts.add(new Act(act.month(), sentence + ".", act.state()));
        }
        for (DraftOutcome draft : run.result().drafts()) {
            acts.add(new Act(draft.month(), sentence(draft, name), draft.draft()));
        }
        acts.sort(Comparator.comparingLong(Act::month));
        return acts;
    }

    private static String sentence(DraftOutcome draft, Function<String, String> name) {
        String votes = Math.round(draft.yes()) + " to " + Math.round(draft.no()) + ", " + Math.round(draft.abstain())
                + " abstaining";
        List<String> blockers = draft.vetoedBy().stream().map(name).toList();
        String by = blockers.isEmpty() ? "" : " by " + String.join(" and ", blockers);
        return draft.title()
                + switch (draft.outcome()) {
                    case ADOPTED -> ": adopted, " + votes + ".";
                    case VETOED -> ": vetoed" + by + ", " + votes + ".";
                    case HIDDEN_VETO -> ": shelved, a veto" + by + " was expected.";
                    case INSUFFICIENT -> ": failed, " + votes + ".";
                    case WITHDRAWN -> ": shelved for lack of votes.";
                };
    }
}

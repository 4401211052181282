package westphalia.experiment.explanation.rerun;

import java.util.ArrayList;
import java.util.List;
import westphalia.experiment.explanation.reason.Reason;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.model.decision.DecidedAct;
import westphalia.model.decision.Standing;

/**
 * One thing that could have been otherwise from the start.
 *
 * @param words what, in a few words
 * @param settings what brings it about, each as {@code --set} takes it
 */
public record Change(String words, List<String> settings) {
    private static final int MOST_REASONS = 3;

    public Change {
        settings = List.copyOf(settings);
    }

    /**
     * What is worth trying after a decision: the gate where the act stands behind one, and the strongest reasons that
     * spoke for how it fell, each without its weight.
     */
    public static List<Change> worthTrying(Deed deed, Standing standing, Weighing weighing) {
        List<Change> changes = new ArrayList<>();
        boolean happened = weighing.happened();
        if (isGated(deed.act()) && (happened || weighing.gate().isImposed())) {
            changes.add(new Change(
                    happened ? "the gate closed" : "the gate open",
                    List.of("states." + deed.decider() + ".gate=" + (happened ? 1 : 0))));
        }
        int tried = 0;
        for (Reason reason : weighing.reasons()) {
            boolean isDecisive = happened ? reason.value() > 0 : reason.value() < 0;
            List<String> settings = isDecisive && tried < MOST_REASONS
                    ? Levers.of(deed, standing, reason.term(), reason.isOfStance())
                    : List.of();
            if (!settings.isEmpty()) {
                changes.add(new Change("no weight on “" + reason.text() + "”", settings));
                tried++;
            }
        }
        return changes;
    }

    private static boolean isGated(DecidedAct act) {
        return act == DecidedAct.RECOGNISE
                || act == DecidedAct.INTERVENE
                || act == DecidedAct.CITE
                || act == DecidedAct.LET_PASS;
    }
}

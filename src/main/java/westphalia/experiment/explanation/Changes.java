package westphalia.experiment.explanation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.experiment.explanation.reason.Weighing;
import westphalia.experiment.explanation.reason.Wording;
import westphalia.model.decision.Standing;

/** Finds what changed in a decision since an earlier month. */
final class Changes {
    /** The least change of the sum that is worth a line of its own: about a doubling or halving of the chance. */
    private static final double NOTABLE = 0.65;

    private Changes() {}

    /** What changed, in a few words; empty if nothing notable did. */
    static String between(Standing before, @Nullable Weighing earlier, Standing now, @Nullable Weighing later) {
        if (before != now) {
            return switch (now) {
                case DECIDES, DECIDES_AS_PATRON, GATE_CLOSED -> "begins to decide";
                case OPPOSES -> "turns against it";
                default -> "";
            };
        }
        if (earlier == null || later == null || Math.abs(later.sum() - earlier.sum()) < NOTABLE) {
            return "";
        }
        Map<String, Double> moved = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        earlier.reasons().forEach(reason -> {
            moved.merge(reason.key(), -reason.value(), Double::sum);
            texts.put(reason.key(), reason.text());
        });
        later.reasons().forEach(reason -> {
            moved.merge(reason.key(), reason.value(), Double::sum);
            texts.put(reason.key(), reason.text());
        });
        String largest = "";
        double most = 0;
        for (Map.Entry<String, Double> move : moved.entrySet()) {
            if (Math.abs(move.getValue()) > Math.abs(most)) {
                largest = move.getKey();
                most = move.getValue();
            }
        }
        return texts.getOrDefault(largest, "") + " " + Wording.signed(most);
    }
}

package westphalia.experiment.explanation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what changed in a decision from one month to the next. */
final class Changes {
    /** The least change of one reason, in log-odds, that is worth a line of its own. */
    private static final double NOTABLE = 0.25;

    private Changes() {}

    /** What changed, in a few words; empty if nothing notable did. */
    static String between(Standing before, @Nullable Weighing earlier, Standing now, @Nullable Weighing later) {
        if (before != now) {
            return switch (now) {
                case DECIDES, DECIDES_AS_PATRON -> "begins to decide";
                case OPPOSES -> "turns against it";
                default -> "";
            };
        }
        if (earlier == null || later == null) {
            return "";
        }
        Map<String, Double> moved = new TreeMap<>();
        later.reasons().forEach(reason -> moved.merge(reason.text(), reason.value(), Double::sum));
        earlier.reasons().forEach(reason -> moved.merge(reason.text(), -reason.value(), Double::sum));
        String largest = "";
        double most = 0;
        for (Map.Entry<String, Double> move : moved.entrySet()) {
            if (Math.abs(move.getValue()) > Math.abs(most)) {
                largest = move.getKey();
                most = move.getValue();
            }
        }
        return Math.abs(most) < NOTABLE ? "" : largest + " " + Wording.signed(most);
    }
}

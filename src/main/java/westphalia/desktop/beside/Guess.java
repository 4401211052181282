package westphalia.desktop.beside;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.result.DraftOutcome.Outcome;

/**
 * What a class guessed before it saw the run.
 *
 * @param isOpen whether the run is still to be guessed, so that history is kept from sight
 * @param drawn recognitions by proleptic month, where the pencil passed
 * @param total recognitions at the end; null if none was typed
 * @param outcome what becomes of the next draft in the Council; null if it was not asked
 * @param since the proleptic month that was closed last when the guess was made
 */
public record Guess(
        boolean isOpen,
        SortedMap<Long, Double> drawn,
        @Nullable Double total,
        @Nullable Outcome outcome,
        long since) {
    /** Nothing is guessed. */
    public static final Guess NONE = new Guess(false, new TreeMap<>(), null, null, 0);

    public Guess {
        drawn = Collections.unmodifiableSortedMap(new TreeMap<>(drawn));
    }

    /** Nothing is guessed yet, but will be. */
    public static Guess open(long since) {
        return new Guess(true, new TreeMap<>(), null, null, since);
    }

    /** The same with the pencil moved from one month to another; what was drawn between them is replaced. */
    public Guess sketched(long from, double atFrom, long to, double atTo) {
        SortedMap<Long, Double> now = new TreeMap<>(drawn);
        long steps = Math.abs(to - from);
        for (long step = 0; step <= steps; step++) {
            double share = steps == 0 ? 1 : (double) step / steps;
            now.put(from + Long.signum(to - from) * step, atFrom + share * (atTo - atFrom));
        }
        return new Guess(isOpen, now, total, outcome, since);
    }

    /** The same with a total for the end; null for none. */
    public Guess withTotal(@Nullable Double number) {
        return new Guess(isOpen, drawn, number, outcome, since);
    }

    /** The same with an outcome of the next draft; null for none. */
    public Guess withOutcome(@Nullable Outcome ofNext) {
        return new Guess(isOpen, drawn, total, ofNext, since);
    }

    /** The same once the run may be seen. */
    public Guess closed() {
        return new Guess(false, drawn, total, outcome, since);
    }

    /** Whether there is anything to compare a run with. */
    public boolean isEmpty() {
        return drawn.isEmpty() && total == null && outcome == null;
    }

    /** The first month of the curve; only if one was drawn. */
    public long from() {
        return drawn.firstKey();
    }

    /**
     * The curve from its first to its last drawn month, straight where the pencil was lifted; empty if none was drawn.
     */
    public List<Double> curve() {
        List<Double> curve = new ArrayList<>();
        Map.Entry<Long, Double> last = null;
        for (Map.Entry<Long, Double> point : drawn.entrySet()) {
            for (long month = last == null ? point.getKey() : last.getKey() + 1; month <= point.getKey(); month++) {
                double share = last == null ? 1 : (double) (month - last.getKey()) / (point.getKey() - last.getKey());
                double before = last == null ? point.getValue() : last.getValue();
                curve.add(before + share * (point.getValue() - before));
            }
            last = point;
        }
        return List.copyOf(curve);
    }

    /** What may become of a draft, in words. */
    public static String words(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "adopted";
            case VETOED -> "stopped by a veto";
            case HIDDEN_VETO -> "never put to the vote, for a veto was expected";
            case INSUFFICIENT -> "voted on without enough votes";
            case WITHDRAWN -> "never put to the vote, for votes were lacking";
        };
    }
}

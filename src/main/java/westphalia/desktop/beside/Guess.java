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
 * What a class guessed before it saw the run, in whole states.
 *
 * @param isOpen whether the run is still to be guessed, so that all that would tell it is kept from sight
 * @param asked what was asked
 * @param drawn recognitions by proleptic month, where the pencil passed
 * @param total recognitions in the month that was asked about; null if none was typed
 * @param outcome what becomes of the draft that was asked about; null if none was chosen
 */
public record Guess(
        boolean isOpen,
        Asked asked,
        SortedMap<Long, Integer> drawn,
        @Nullable Integer total,
        @Nullable Outcome outcome) {
    /** Nothing is guessed. */
    public static final Guess NONE = new Guess(false, Asked.NOTHING, new TreeMap<>(), null, null);

    public Guess {
        drawn = Collections.unmodifiableSortedMap(new TreeMap<>(drawn));
    }

    /** Nothing is guessed yet, but will be. */
    public static Guess open(Asked asked) {
        return new Guess(true, asked, new TreeMap<>(), null, null);
    }

    /**
     * The same with the pencil moved from one month to another; what was drawn between them is replaced. Values are
     * rounded to whole states, and kept from 0 to as many as can recognise.
     */
    public Guess sketched(long from, double atFrom, long to, double atTo) {
        SortedMap<Long, Integer> now = new TreeMap<>(drawn);
        long steps = Math.abs(to - from);
        for (long step = 0; step <= steps; step++) {
            double share = steps == 0 ? 1 : (double) step / steps;
            now.put(from + Long.signum(to - from) * step, whole(atFrom + share * (atTo - atFrom)));
        }
        return new Guess(isOpen, asked, now, total, outcome);
    }

    private int whole(double value) {
        return (int) Math.max(0, Math.min(asked.most(), Math.round(value)));
    }

    /** The same without the curve. */
    public Guess rubbedOut() {
        return new Guess(isOpen, asked, new TreeMap<>(), total, outcome);
    }

    /** The same with a total; null for none. */
    public Guess withTotal(@Nullable Integer number) {
        return new Guess(isOpen, asked, drawn, number, outcome);
    }

    /** The same with an outcome of the draft; null for none. */
    public Guess withOutcome(@Nullable Outcome ofDraft) {
        return new Guess(isOpen, asked, drawn, total, ofDraft);
    }

    /** The same once the run may be seen. */
    public Guess closed() {
        return new Guess(false, asked, drawn, total, outcome);
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
        Map.Entry<Long, Integer> last = null;
        for (Map.Entry<Long, Integer> point : drawn.entrySet()) {
            for (long month = last == null ? point.getKey() : last.getKey() + 1; month <= point.getKey(); month++) {
                double share = last == null ? 1 : (double) (month - last.getKey()) / (point.getKey() - last.getKey());
                int before = last == null ? point.getValue() : last.getValue();
                curve.add((double) Math.round(before + share * (point.getValue() - before)));
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

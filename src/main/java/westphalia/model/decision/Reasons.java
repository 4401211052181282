package westphalia.model.decision;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sum of named reasons for one decision.
 *
 * <p>One instance is used again and again by one thread: {@link #clear} before a decision, {@link #add} for every
 * reason, {@link #sum} for the utility. The single reasons are kept only when the instance was made to record.
 */
public final class Reasons {
    private static final Term[] TERMS = Term.values();

    private final double[] values = new double[TERMS.length];
    private final boolean recording;
    private final @Nullable Term muted;
    private double sum;

    private Reasons(boolean recording, @Nullable Term muted) {
        this.recording = recording;
        this.muted = muted;
    }

    /** Reasons that are only summed. */
    public static Reasons summed() {
        return new Reasons(false, null);
    }

    /** Reasons that are summed and kept by name. */
    public static Reasons recorded() {
        return new Reasons(true, null);
    }

    /** The same kind of reasons, but deaf to one of them, whatever its value. */
    public Reasons without(@Nullable Term term) {
        return new Reasons(recording, term);
    }

    /** Forgets the last decision. */
    public Reasons clear() {
        sum = 0;
        if (recording) {
            java.util.Arrays.fill(values, 0);
        }
        return this;
    }

    /** Adds one reason. */
    public Reasons add(Term term, double value) {
        if (term == muted) {
            return this;
        }
        sum += value;
        if (recording) {
            values[term.ordinal()] += value;
        }
        return this;
    }

    /** The utility: all reasons added, in the order in which they were given. */
    public double sum() {
        return sum;
    }

    /** Whether single reasons are kept. */
    public boolean isRecording() {
        return recording;
    }

    /** The reasons that are not zero, by name, in the order of {@link Term}. */
    public Map<Term, Double> named() {
        return Weights.of(values);
    }
}

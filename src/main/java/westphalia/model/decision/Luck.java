package westphalia.model.decision;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.apache.commons.math3.special.Erf;

/**
 * Luck as a pure function: the same question always gets the same answer.
 *
 * <p>Every random number is computed from (master seed, run, purpose, calendar month, state's ISO3, subject's id) and
 * from nothing else. There is no generator whose state one draw could change for the next, so one more draw in one
 * place moves nothing elsewhere, neither threads nor the order of rows nor a longer horizon change a draw, and two
 * scenarios under one seed meet the same luck.
 *
 * <p>The five keys are folded one after the other into 64 bits by the finaliser of SplitMix64 (Steele, Lea and Flood
 * 2014, doi:10.1145/2660193.2660195, in the variant 13 of Stafford), after adding an odd constant so that a key of zero
 * still stirs. The upper 53 bits become a number in [0, 1).
 */
public final class Luck {
    /** What a draw is for; a new purpose moves no draw of another. */
    public enum Purpose {
        NOISE,
        RECOGNITION,
        POWER_RECOGNITION,
        WITHDRAWAL,
        TABLING,
        BALLOT,
        ABSENCE,
        DECLARATION,
        LOBBY,
        OFFER,
        BYPASS,
        OBJECTION,
        CITE,
        CITE_FOR_FORCE,
        INTERVENTION,
        LEADER,
        CHALLENGE,
        STEP,
        SANCTIONS,
        PASSPORT,
        DESIGN;

        private final long key = key(name());
    }

    private static final long STIR = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private static final double COARSE_UNIT = 0x1.0p-52;
    private static final double SQRT_TWO = StrictMath.sqrt(2);

    private final long runKey;

    /**
     * The luck of one run.
     *
     * @param seed the master seed
     * @param run the number of the run, from 0
     */
    public Luck(long seed, long run) {
        this.runKey = fold(fold(0, seed), run);
    }

    /** The key of a name: an ISO3 code or an id. Equal names have equal keys in every run and scenario. */
    public static long key(String name) {
        long hash = 0;
        for (int index = 0; index < name.length(); index++) {
            hash = fold(hash, name.charAt(index));
        }
        return hash;
    }

    /**
     * A number in [0, 1), uniform.
     *
     * @param purpose what it is for
     * @param month the proleptic calendar month; 0 for what is drawn once a run
     * @param state the {@link #key} of the state's ISO3, or 0
     * @param subject the {@link #key} of the subject's id, or 0
     */
    public double uniform(Purpose purpose, long month, long state, long subject) {
        return unit(bits(purpose, month, state, subject));
    }

    /** A number with the standard normal distribution, by inversion of {@link #uniform}. */
    public double normal(Purpose purpose, long month, long state, long subject) {
        return normal(bits(purpose, month, state, subject));
    }

    /** The normal number of 64 bits; of 52 of them, because with 53 the last half would round up to infinity. */
    static double normal(long bits) {
        double open = ((bits >>> 12) + 0.5) * COARSE_UNIT;
        return SQRT_TWO * Erf.erfInv(2 * open - 1);
    }

    /**
     * The same numbers for one purpose in one month, for whoever draws several of each state.
     *
     * @param states how many states there are
     * @param keys the {@link #key} of the ISO3 of the state at a position
     */
    public Draws draws(Purpose purpose, long month, int states, IntToLongFunction keys) {
        long key = fold(fold(runKey, purpose.key), month);
        long[] own = new long[states];
        Arrays.setAll(own, state -> fold(key, keys.applyAsLong(state)));
        return new Draws(own);
    }

    long bits(Purpose purpose, long month, long state, long subject) {
        return fold(fold(fold(fold(runKey, purpose.key), month), state), subject);
    }

    private static double unit(long bits) {
        return (bits >>> 11) * UNIT;
    }

    /** Luck of every state for one purpose in one month. */
    public static final class Draws {
        private final long[] own;

        private Draws(long[] own) {
            this.own = own;
        }

        /** A number in [0, 1) of the state at a position, as {@link Luck#uniform}. */
        public double uniform(int state, long subject) {
            return unit(fold(own[state], subject));
        }
    }

    private static long fold(long hash, long key) {
        long mixed = hash ^ mix(key + STIR);
        return mix(mixed * STIR + STIR);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

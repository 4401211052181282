package westphalia.result;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.model.Precedent;

/**
 * All that one run leaves behind.
 *
 * @param run its number, from 0
 * @param seed the master seed
 * @param timeline the measures month by month, in the ensemble's order of measures
 * @param recognitions recognitions and withdrawals, in order of time, then claimant, then ISO3
 * @param drafts what became of each draft
 * @param ballots who voted how, or was expected to
 * @param states the states at the end of each month; traced runs only
 * @param pushes who leaned on whom; traced runs only
 * @param decisions every decision with its reasons; explained runs only
 * @param breaches breaches of the norm that others may point to, those before the first month included
 * @param failure why the run failed; null if it did not, and then the lists are complete
 */
public record RunResult(
        int run,
        long seed,
        Timeline timeline,
        List<RecognitionAct> recognitions,
        List<DraftOutcome> drafts,
        List<Ballot> ballots,
        List<StateSnapshot> states,
        List<Push> pushes,
        List<Decision> decisions,
        List<Breach> breaches,
        @Nullable Failure failure)
        implements Serializable {

    /** A run of which no pushes and breaches are known. */
    public RunResult(
            int run,
            long seed,
            Timeline timeline,
            List<RecognitionAct> recognitions,
            List<DraftOutcome> drafts,
            List<Ballot> ballots,
            List<StateSnapshot> states,
            List<Decision> decisions,
            @Nullable Failure failure) {
        this(run, seed, timeline, recognitions, drafts, ballots, states, List.of(), decisions, List.of(), failure);
    }

    /**
     * A breach of the norm by a great power.
     *
     * @param month the proleptic month in which it was made
     * @param owner ISO3 of the great power
     * @param kind what was done
     * @param strength its strength when made, from 0 to 1
     */
    public record Breach(long month, String owner, Precedent.Kind kind, double strength) implements Serializable {
        /** The strength that is left in a later month. */
        public double strengthIn(long later, double halfLifeMonths) {
            return strength * StrictMath.pow(0.5, (later - month) / halfLifeMonths);
        }
    }

    /** Why and when a run failed. */
    public record Failure(long month, String message) implements Serializable {
        /** A failure as tables tell it. */
        public static Failure of(long month, RuntimeException failure) {
            return new Failure(month, failure.getClass().getSimpleName() + ": " + failure.getMessage());
        }
    }
}

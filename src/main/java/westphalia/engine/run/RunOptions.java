package westphalia.engine.run;

import org.jspecify.annotations.Nullable;

/**
 * How a run is to be carried out, apart from its scenario.
 *
 * @param traced whether the states are recorded each month
 * @param explained whether every decision is recorded with its reasons
 * @param history acts that are imposed, if any
 * @param observer who is told of every decision to recognise, if anybody
 */
public record RunOptions(
        boolean traced,
        boolean explained,
        @Nullable History history,
        @Nullable RecognitionObserver observer) {
    /** A run that records acts and measures, and nothing else. */
    public static final RunOptions PLAIN = new RunOptions(false, false, null, null);

    /** Is told of every state that might have recognised and did not yet. */
    public interface RecognitionObserver {
        /**
         * Takes one decision of one month.
         *
         * @param claimant position of the claimant
         * @param state position of the state
         * @param probability with which the state recognises this month
         * @param recognised whether it did
         */
        void decided(int claimant, int state, double probability, boolean recognised);
    }
}

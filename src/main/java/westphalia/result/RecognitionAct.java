package westphalia.result;

import java.io.Serializable;
import westphalia.model.decision.DecidedAct;

/**
 * A state recognises a claimant or withdraws its recognition.
 *
 * @param month the proleptic month
 * @param imposed whether the scenario or history imposed it
 */
public record RecognitionAct(long month, String claimant, String state, Act act, boolean imposed)
        implements Serializable {
    /** What was done. */
    public enum Act {
        RECOGNISE(DecidedAct.RECOGNISE),
        WITHDRAW(DecidedAct.WITHDRAW);

        private final DecidedAct decided;

        Act(DecidedAct decided) {
            this.decided = decided;
        }

        /** The decision that it takes, with its words. */
        public DecidedAct decided() {
            return decided;
        }
    }
}

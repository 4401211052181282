package westphalia.result;

import java.io.Serializable;

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
        RECOGNISE,
        WITHDRAW
    }
}

package westphalia.result;

import java.io.Serializable;
import java.util.Locale;

/**
 * Somebody leans on a state about a claimant in one month.
 *
 * @param month the proleptic month
 * @param source who leans: an ISO3, or the id of the claimant itself
 * @param target ISO3 of the state leaned on
 * @param strength how strongly; positive for recognition, negative against it
 */
public record Push(long month, String source, String target, String claimant, Kind kind, double strength)
        implements Serializable {
    /** With what somebody leans. */
    public enum Kind {
        CARROT,
        STICK,
        COUNTER,
        RETALIATION;

        /** The kind as tables write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package westphalia.result.claim;

import java.util.Locale;

/** How a claim stands. */
public enum Verdict {
    /** The 95% interval lies wholly on the side that was claimed. */
    HOLDS,
    /** The 95% interval lies wholly on the other side. */
    FAILS,
    /** The interval holds the boundary, or something that is needed is missing. */
    UNDECIDED,
    /** It comes out as claimed because an input decides it. */
    IMPOSED,
    /** A record of history contradicts it. */
    FALSIFIED;

    /** The verdict as tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

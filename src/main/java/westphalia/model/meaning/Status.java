package westphalia.model.meaning;

import java.util.Locale;

/** How a value was obtained, and so how far a result that rests on it can be trusted. */
public enum Status {
    /** Estimated by likelihood from acts up to the end of 2010; has a standard error. */
    FITTED,
    /** Set so that one named piece of history or of the literature is met. */
    ANCHORED,
    /** An input that decides an output; wears a padlock on every picture. */
    IMPOSED,
    /** Only the direction of its effect is claimed. */
    ILLUSTRATIVE,
    /** A fact or a choice of the scenario, no parameter. */
    INPUT;

    /** The word used in tables and pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

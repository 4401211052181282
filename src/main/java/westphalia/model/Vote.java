package westphalia.model;

import java.util.Locale;

/** How a member of a body answers a draft. */
public enum Vote {
    YES,
    NO,
    ABSTAIN,
    /** Present or absent, the member takes no part in the vote. */
    NOT_PARTICIPATING;

    /** The vote as the results tables write it: {@code yes}, {@code no}, {@code abstain}, {@code not_participating}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

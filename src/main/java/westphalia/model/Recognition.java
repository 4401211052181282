package westphalia.model;

/** How a state stands to a claimant in law. */
public enum Recognition {
    NEVER,
    RECOGNISED,
    WITHDRAWN
}

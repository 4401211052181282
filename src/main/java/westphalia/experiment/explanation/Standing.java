package westphalia.experiment.explanation;

/** How a state stands to a claimant in a month: it decides, or something keeps it from deciding. */
public enum Standing {
    /** It decides by the rule of followers. */
    DECIDES,
    /** It is the claimant's patron and decides by the rule of patrons. */
    DECIDES_AS_PATRON,
    /** It recognised before. */
    HAS_RECOGNISED,
    /** It is the state the claimant wants to part from. */
    IS_PARENT,
    /** It is the claimant itself. */
    IS_CLAIMANT,
    /** It is the opponent and its stance is against. */
    OPPOSES,
    /** It is not yet a member of the United Nations, and so no agent. */
    IS_NO_AGENT,
    /** The claimant has not declared independence. */
    NOT_DECLARED,
    /** Nothing of the above, and yet it did not decide. */
    SILENT;

    /** Whether there is a decision to explain. */
    public boolean isDecision() {
        return this == DECIDES || this == DECIDES_AS_PATRON;
    }
}

package westphalia.model.decision;

/**
 * How a state stands to an act in a month: it decides, or something keeps it from deciding. The rule that decides says
 * which, and an explanation repeats it.
 */
public enum Standing {
    /** It decides by the rule of the act. */
    DECIDES,
    /** It is the claimant's patron and decides by the rule of patrons. */
    DECIDES_AS_PATRON,
    /** It decides, but an imposed gate leaves nothing of the probability. */
    GATE_CLOSED,
    /** It recognised before. */
    HAS_RECOGNISED,
    /** It recognised before and withdrew, which is for good. */
    HAS_WITHDRAWN,
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
    /** The act is taken from recorded history. */
    IS_IMPOSED,
    /** Nothing is asked of it in this month. */
    NOT_ASKED;

    /** Whether there is a decision to explain. */
    public boolean isDecision() {
        return this == DECIDES || this == DECIDES_AS_PATRON || this == GATE_CLOSED;
    }
}

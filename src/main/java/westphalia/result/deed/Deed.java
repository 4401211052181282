package westphalia.result.deed;

/** What a great power can do about a claimant; one sign each, whoever does it. */
public enum Deed {
    /** It recognises the claimant and has not withdrawn that. */
    RECOGNISED("recognises", 1),
    /** It used force for the claimant without the Council's mandate, or fought its war. */
    FORCE("uses force for it", 1),
    /** It made the claimant a part of itself. */
    ANNEXED("annexes it", 1),
    /** It leaned on others to recognise. */
    PRESSED_FOR("presses others for it", 1),
    /** It leaned on others not to recognise. */
    PRESSED_AGAINST("presses others against it", -1),
    /** Its no stopped a draft about the claimant in the Council, openly or because it was expected. */
    BLOCKED("blocks drafts on it", 0);

    private final String words;
    private final int direction;

    Deed(String words, int direction) {
        this.words = words;
        this.direction = direction;
    }

    /** The deed in words, as said of a power: {@code presses others for it}. */
    public String words() {
        return words;
    }

    /** 1 if it works for the claimant's separation from its parent, -1 against it, 0 if that depends on the draft. */
    public int direction() {
        return direction;
    }
}

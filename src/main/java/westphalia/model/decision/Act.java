package westphalia.model.decision;

/**
 * Something that is done in a run, with the words in which every door speaks of it.
 *
 * <p>What reasons and luck decide is a {@link DecidedAct}; what tables record beside, because several decisions brought
 * it about, is a {@link RecordedAct}.
 */
public sealed interface Act permits DecidedAct, RecordedAct {

    /** The act as tables write it. */
    String word();

    /**
     * The act as a sentence without its full stop, as in "France recognises Kosovo".
     *
     * @param who the state, claimant or body that acts, as it stands within a sentence
     * @param whom the claimant or draft it is about, as it stands within a sentence; the same as {@code who} where a
     *     table records only whom the act befell
     */
    String sentence(String who, String whom);

    /** The act as one of several possible answers to a question, as in "an abstention". */
    String answer();

    /**
     * The act that a table writes so.
     *
     * @throws IllegalArgumentException if no act is written so
     */
    static Act of(String written) {
        for (RecordedAct act : RecordedAct.values()) {
            if (act.word().equals(written)) {
                return act;
            }
        }
        return DecidedAct.of(written);
    }
}

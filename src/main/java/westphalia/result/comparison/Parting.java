package westphalia.result.comparison;

/**
 * Something that was done in one of two twins and not, or otherwise, in the other.
 *
 * @param month the proleptic month
 * @param state who acted: ISO3 of a state, a body, a claimant
 * @param subject the claimant or draft that the act is about
 * @param baseAct what was done in the base; {@link #NOTHING} if nothing was
 * @param otherAct what was done in the variant
 */
public record Parting(int run, long seed, long month, String state, String subject, String baseAct, String otherAct) {
    /** The act of a twin that did nothing. */
    public static final String NOTHING = "none";
}

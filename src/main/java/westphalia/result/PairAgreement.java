package westphalia.result;

/**
 * How often two members of a body answered the same drafts alike, over all runs.
 *
 * @param first ISO3 of the one, alphabetically first
 * @param second ISO3 of the other
 * @param share the share of the occasions on which both answered alike, in [0, 1]
 * @param occasions on how many drafts, over all runs, both answered
 */
public record PairAgreement(String first, String second, double share, int occasions) {}

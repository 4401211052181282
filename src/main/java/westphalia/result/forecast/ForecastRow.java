package westphalia.result.forecast;

/**
 * What the model said of one act, and whether it happened.
 *
 * @param target what is forecast: {@code recognition}, or a ballot's symbol and an answer
 * @param claimant whom it is about
 * @param iso3 the state that acts
 * @param probability of the act by the end
 * @param isObserved whether it happened
 */
public record ForecastRow(String target, String claimant, String iso3, double probability, boolean isObserved) {}

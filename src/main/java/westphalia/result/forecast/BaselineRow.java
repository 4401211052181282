package westphalia.result.forecast;

/**
 * What a baseline said of one act.
 *
 * @param target what was forecast, as in {@link ForecastRow}
 * @param claimant whom the act is about
 * @param iso3 who acts
 * @param model the baseline
 * @param probability in [0, 1]
 */
public record BaselineRow(String target, String claimant, String iso3, String model, double probability) {
    /** The forecast of a baseline, without what happened. */
    public static BaselineRow of(ForecastRow row, String model) {
        return new BaselineRow(row.target(), row.claimant(), row.iso3(), model, row.probability());
    }
}

package westphalia.result.forecast;

/**
 * How well one model forecast one target, by one measure.
 *
 * @param target what was forecast
 * @param model westphalia or a baseline
 * @param metric by which measure
 * @param value the score; NaN where it has none
 * @param low lower end of its 95% interval; NaN where there is none
 * @param high upper end
 */
public record ScoreRow(String target, String model, String metric, double value, double low, double high) {}

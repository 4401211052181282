package westphalia.result.forecast;

/**
 * Forecasts of like probability, and how often they came true.
 *
 * @param forecast their mean probability
 * @param observed the share that came true
 * @param low lower end of the share's 95% interval
 * @param high upper end
 * @param count how many forecasts these are
 */
public record ReliabilityBin(double forecast, double observed, double low, double high, int count) {}

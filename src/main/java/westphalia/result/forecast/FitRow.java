package westphalia.result.forecast;

/**
 * What a calibration says of one parameter; one row of {@code fit.csv}.
 *
 * @param path the parameter
 * @param start its value in the scenario
 * @param value its estimate
 * @param standardError of the estimate; NaN where the method gives none
 * @param status how far the estimate can be trusted
 */
public record FitRow(String path, double start, double value, double standardError, String status) {}

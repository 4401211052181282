package westphalia.result.study;

import westphalia.result.Measure;

/**
 * How much one parameter moves one measure; one row of {@code indices.csv}.
 *
 * @param method by which it was found, as in {@code sobol}
 * @param parameter its path
 * @param index which number it is, as in {@code total}
 * @param value the number; NaN if a point has no complete run, or if the measure never moves
 * @param low lower end of its 95% interval
 * @param high upper end
 */
public record SensitivityIndex(
        String method, Measure measure, String parameter, String index, double value, double low, double high) {}

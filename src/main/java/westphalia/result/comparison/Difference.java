package westphalia.result.comparison;

import westphalia.result.Measure;

/**
 * How a measure differs between twins at the end of a month.
 *
 * @param month the proleptic month
 */
public record Difference(long month, Measure measure, PairedMean mean) {}

package westphalia.result.study;

import westphalia.result.Quantiles;

/**
 * How one measure spreads over the runs of one point of a design; one row of {@code points.csv}.
 *
 * @param quantiles all NaN if no run of the point says anything about the measure
 */
public record PointSummary(DesignPoint point, Quantiles quantiles) {}

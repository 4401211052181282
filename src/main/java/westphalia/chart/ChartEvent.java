package westphalia.chart;

/**
 * Something dated that a chart marks with a thin line.
 *
 * @param month the proleptic month
 * @param title what happened, in a few words
 */
public record ChartEvent(long month, String title) {}

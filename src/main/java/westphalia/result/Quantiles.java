package westphalia.result;

/**
 * How one measure spreads over the runs in one month; one row of {@code summary.csv}.
 *
 * @param month the proleptic month
 * @param measure what is measured
 * @param standardDeviation with the divisor n - 1; 0 for a single run
 */
public record Quantiles(
        long month,
        Measure measure,
        double mean,
        double standardDeviation,
        double p05,
        double p25,
        double p50,
        double p75,
        double p95) {
    /** The same numbers under another subject. */
    public Quantiles about(String subject) {
        return new Quantiles(
                month, new Measure(measure.name(), subject), mean, standardDeviation, p05, p25, p50, p75, p95);
    }
}

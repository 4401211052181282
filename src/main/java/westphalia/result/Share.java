package westphalia.result;

/**
 * A share of runs, or the difference of two shares, with its 95% interval, whatever prints it.
 *
 * <p>Student's interval is not for shares: it leaves the range of a share, and has no width where all runs agree, as if a
 * few runs could rule out every exception.
 *
 * @param value the share, from 0 to 1; a difference from -1 to 1
 * @param low lower end of the interval, within the same range
 * @param high upper end of the interval, within the same range
 */
public record Share(double value, double low, double high) {
    /** The quantile of the normal distribution that leaves 2.5% above it. */
    private static final double Z = 1.959963984540054;

    /**
     * The share of runs in which something happened, with Wilson's interval.
     *
     * @param runs how many runs there are, at least one
     */
    public static Share of(int happened, int runs) {
        return of((double) happened / runs, runs);
    }

    /**
     * A share of things that come in groups, with Wilson's interval for as many things as there are groups: those of one
     * group may be alike, so they count as one.
     *
     * <pre>
     * (p + z²/2n ± z sqrt(p(1 - p)/n + z²/4n²)) / (1 + z²/n)
     * </pre>
     *
     * <p>p is the share, n the number of groups and z the quantile of the normal distribution. Source: Wilson, Journal of
     * the American Statistical Association 22 (1927), 209–212, doi:10.1080/01621459.1927.10502953.
     *
     * @param share of all things, from 0 to 1
     * @param groups how many groups there are, at least one
     */
    public static Share of(double share, int groups) {
        double spread = Z * Z / groups;
        double centre = share + spread / 2;
        double half = Math.sqrt(spread * (share * (1 - share) + spread / 4));
        // Rounding may leave an end that is exactly a bound a little beside it.
        double low = share == 0 ? 0 : (centre - half) / (1 + spread);
        double high = share == 1 ? 1 : (centre + half) / (1 + spread);
        return new Share(share, low, high);
    }

    /**
     * The difference of two shares of the same runs, with the interval of Agresti and Min for paired shares: half a run is
     * added to each of the four cells, so that the interval has a width even where all pairs agree.
     *
     * <pre>
     * d ± z sqrt(b + c + 1 - (b - c)²/(n + 2)) / (n + 2),   d = (b - c)/(n + 2)
     * </pre>
     *
     * <p>b and c count the pairs that differ, n counts all pairs, z is the quantile of the normal distribution; the
     * interval is cut off at -1 and 1. Source: Agresti and Min, Statistics in Medicine 24 (2005), 729–740,
     * doi:10.1002/sim.1781.
     *
     * @param more in how many pairs it happened in the first only, b
     * @param less in how many in the second only, c
     * @param pairs how many pairs there are, at least one
     */
    public static Share difference(int more, int less, int pairs) {
        double net = (double) more - less;
        double all = pairs + 2.0;
        double half = Z * Math.sqrt(more + less + 1 - net * net / all) / all;
        return new Share(net / pairs, Math.max(-1, net / all - half), Math.min(1, net / all + half));
    }
}

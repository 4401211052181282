package westphalia.experiment.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * One number a claim asks for, and what it should be.
 *
 * @param measure what is measured, in words that fit a table
 * @param probes what is read off the runs, in the order the statistic wants
 * @param isDecisive whether the verdict on the claim rests on it; otherwise it is shown beside
 * @param times how many times the claim's number of runs it needs
 */
public record Question(
        String measure,
        Statistic statistic,
        List<Probe> probes,
        Criterion criterion,
        boolean isDecisive,
        double times) {

    /**
     * What is read off each run of one arm.
     *
     * @param arm the name of the arm
     */
    public record Probe(String arm, Reading reading) {}

    /** Reads one number off a run; NaN if the run says nothing. */
    @FunctionalInterface
    public interface Reading {
        /** The number. */
        double of(Run run);
    }

    /** How often something happened in the base, 1 or 0 a run. */
    public static Question share(String measure, Reading reading) {
        return share(measure, Claim.BASE, reading);
    }

    /** How often something happened in an arm, 1 or 0 a run. */
    public static Question share(String measure, String arm, Reading reading) {
        return of(measure, Statistic.SHARE, new Probe(arm, reading));
    }

    /** The mean in the base. */
    public static Question mean(String measure, Reading reading) {
        return mean(measure, Claim.BASE, reading);
    }

    /** The mean in an arm. */
    public static Question mean(String measure, String arm, Reading reading) {
        return of(measure, Statistic.MEAN, new Probe(arm, reading));
    }

    /** The median in the base. */
    public static Question median(String measure, Reading reading) {
        return of(measure, Statistic.MEDIAN, new Probe(Claim.BASE, reading));
    }

    /** How much larger a number is in one arm than in another. */
    public static Question difference(String measure, String arm, String other, Reading reading) {
        return of(measure, Statistic.DIFFERENCE, new Probe(arm, reading), new Probe(other, reading));
    }

    /** How much more often something happened in one arm than in another. */
    public static Question moreOften(String measure, String arm, String other, Reading reading) {
        return of(measure, Statistic.SHARE_DIFFERENCE, new Probe(arm, reading), new Probe(other, reading));
    }

    /** By which share an arm lies below the base. */
    public static Question reduction(String measure, String arm, Reading reading) {
        return of(measure, Statistic.REDUCTION, new Probe(Claim.BASE, reading), new Probe(arm, reading));
    }

    /** A statistic of probes. */
    public static Question of(String measure, Statistic statistic, Probe... probes) {
        return new Question(measure, statistic, List.of(probes), Criterion.outside(0, 0), true, 1);
    }

    /** The same number, which must lie above a bound. */
    public Question above(double bound) {
        return should(Criterion.above(bound));
    }

    /** The same number, which must lie below a bound. */
    public Question below(double bound) {
        return should(Criterion.below(bound));
    }

    /** The same number, which must lie between two bounds. */
    public Question between(double low, double high) {
        return should(Criterion.between(low, high));
    }

    /** The same number, which must lie below the lower or above the upper bound. */
    public Question outside(double low, double high) {
        return should(Criterion.outside(low, high));
    }

    /** The same number, shown beside the claim without deciding it. */
    public Question beside() {
        return new Question(measure, statistic, probes, criterion, false, times);
    }

    /** The same number, from fewer runs than the claim's others, or more. */
    public Question times(double factor) {
        return new Question(measure, statistic, probes, criterion, isDecisive, factor);
    }

    /** The number and its interval, from one sample a probe. */
    Measurement measure(List<double[]> samples) {
        int runs = samples.stream().mapToInt(sample -> sample.length).min().orElse(0);
        List<double[]> rows = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            double[] row = new double[samples.size()];
            for (int probe = 0; probe < row.length; probe++) {
                row[probe] = samples.get(probe)[run];
            }
            rows.add(row);
        }
        return statistic.measure(rows.toArray(double[][]::new));
    }

    private Question should(Criterion changed) {
        return new Question(measure, statistic, probes, changed, isDecisive, times);
    }
}

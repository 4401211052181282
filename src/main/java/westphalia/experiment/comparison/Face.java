package westphalia.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.result.Measure;
import westphalia.result.RunResult;
import westphalia.result.ensemble.FaceChooser;
import westphalia.result.ensemble.StoredValues;

/**
 * The face of an ensemble: the run that is shown where only one can be, because it lies nearest to the medians of all.
 *
 * <p>Let {@code x(r, e, y)} be the value of the main effect {@code e} in run {@code r} at the end of the year {@code y},
 * the last month ending the last year, and {@code m(e, y)} its median over the runs. The face has the least
 *
 * <pre>
 * D(r) = sum over e, y of ((x(r, e, y) - m(e, y)) / s(e))^2,   s(e)^2 = mean over r, y of (x(r, e, y) - m(e, y))^2
 * </pre>
 *
 * so that every main effect counts alike, in whatever unit it is measured; one in which all runs are alike counts for
 * nothing. Of equal sums the lowest number wins. Runs that failed are no candidates.
 *
 * <p>Memory grows by one number per run and year, not with the effects.
 */
public final class Face implements FaceChooser {
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Engine engine;

    /** The face of ensembles that this engine runs. */
    public Face(Engine engine) {
        this.engine = engine;
    }

    /** The main effects on all claimants, as far as they are measured every month. */
    private List<Measure> effects(List<Measure> measures) {
        return engine.scenario().claimants().stream()
                .flatMap(claimant -> Outcomes.of(engine.scenario(), measures, claimant).stream())
                .filter(outcome -> outcome.role().isMain())
                .map(Outcome::measure)
                .filter(measures::contains)
                .distinct()
                .toList();
    }

    @Override
    public OptionalInt choose(StoredValues values, List<Measure> measures) throws IOException {
        List<Integer> ends = ends(values.months());
        double[] sums = new double[values.runs()];
        for (Measure effect : effects(measures)) {
            add(sums, values, measures.indexOf(effect), ends);
        }
        int best = -1;
        for (int run = 0; run < sums.length; run++) {
            if (!Double.isNaN(sums[run]) && (best < 0 || sums[run] < sums[best])) {
                best = run;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The rows that end a year, the last one included. */
    private List<Integer> ends(int months) {
        List<Integer> ends = new ArrayList<>();
        for (int row = 0; row < months; row++) {
            boolean isDecember = Math.floorMod(engine.plan().from() + row + 1, (long) MONTHS_OF_A_YEAR) == 0;
            if (isDecember || row == months - 1) {
                ends.add(row);
            }
        }
        return ends;
    }

    /** Adds what one effect contributes to the sum of each run; a run that failed becomes no number. */
    private static void add(double[] sums, StoredValues values, int column, List<Integer> ends) throws IOException {
        double[][] distances = new double[ends.size()][sums.length];
        double[] months = new double[values.months()];
        for (int run = 0; run < sums.length; run++) {
            values.read(run, column, months);
            for (int end = 0; end < ends.size(); end++) {
                distances[end][run] = months[ends.get(end)];
            }
        }
        double all = 0;
        int count = 0;
        for (double[] ofYear : distances) {
            double median = median(ofYear);
            for (int run = 0; run < ofYear.length; run++) {
                ofYear[run] = (ofYear[run] - median) * (ofYear[run] - median);
                if (!Double.isNaN(ofYear[run])) {
                    all += ofYear[run];
                    count++;
                }
            }
        }
        double scale = all > 0 ? all / count : 1;
        for (double[] ofYear : distances) {
            for (int run = 0; run < ofYear.length; run++) {
                sums[run] += ofYear[run] / scale;
            }
        }
    }

    /** The median of those values that are numbers; of an even number of them, halfway between the two in the middle. */
    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public RunResult again(long seed, int run, boolean explained) {
        return engine.run(seed, run, new RunOptions(true, explained, null, null));
    }
}

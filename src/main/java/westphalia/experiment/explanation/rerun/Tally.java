package westphalia.experiment.explanation.rerun;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which of several runs an act is done by a month.
 *
 * @param runs how many runs there are, from number 0
 * @param months the proleptic month in which it is first done in each run that has it done, in order of time
 * @param own that month of the run that is explained; null if it is not done there
 */
public record Tally(int runs, List<Long> months, @Nullable Long own) {
    public Tally {
        months = months.stream().sorted().toList();
    }

    /** In how many runs it is done. */
    public int done() {
        return months.size();
    }

    /** In how many runs the answer is that of the run that is explained. */
    public int alike() {
        return own == null ? runs - done() : done();
    }

    /** The month by which half of the runs that have it done have done it; null if none does. */
    public @Nullable Long median() {
        return months.isEmpty() ? null : months.get((months.size() - 1) / 2);
    }

    /** The earliest month; null if no run has it done. */
    public @Nullable Long first() {
        return months.isEmpty() ? null : months.get(0);
    }
}

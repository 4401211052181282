package westphalia.output.run;

import java.util.ArrayList;
import java.util.List;
import westphalia.output.column.Column;

/**
 * Something that happened in a run.
 *
 * @param run the run's number, from 0
 * @param seed the master seed
 */
public record InRun<F>(int run, long seed, F fact) {
    static final String RUN = "run";

    /** The columns of the run, and behind them those of what happened in it. */
    public static <F> List<Column<InRun<F>, ?>> columns(List<Column<F, ?>> ofFact) {
        List<Column<InRun<F>, ?>> columns = new ArrayList<>();
        columns.add(number());
        columns.add(master());
        ofFact.forEach(column -> columns.add(column.within(InRun::fact)));
        return columns;
    }

    /** The column by which the rows of a run are known. */
    public static <F> Column<InRun<F>, Integer> number() {
        return Column.count(RUN, "number", "number of the run, from 0; with the seed it names the run", InRun::run);
    }

    /** The column of the master seed. */
    public static <F> Column<InRun<F>, Long> master() {
        return Column.whole("seed", "number", "master seed of the ensemble", InRun::seed);
    }
}

package westphalia.output.run;

import java.util.List;
import java.util.function.Function;
import westphalia.output.column.Column;
import westphalia.output.column.Layout;
import westphalia.result.RunResult;

/**
 * A table to which every run adds its rows.
 *
 * @param facts what of a run goes into it, row by row
 * @param need when a finished folder keeps it
 * @param <F> what a row says
 */
public record RunTable<F>(Layout<InRun<F>> layout, Function<RunResult, List<F>> facts, Need need) {
    /** When a finished folder keeps a table, which may be empty. */
    public enum Need {
        ALWAYS,
        IF_TRACED,
        IF_EXPLAINED,
        IF_RUNS_FAILED
    }

    static <F> RunTable<F> of(
            String file, String row, List<Column<F, ?>> columns, Function<RunResult, List<F>> facts, Need need) {
        return new RunTable<>(new Layout<>(file, row, InRun.columns(columns)), facts, need);
    }
}

package westphalia.output.run;

import java.util.List;
import westphalia.output.column.Column;
import westphalia.output.run.RunTable.Need;
import westphalia.result.RunResult.Failure;

/** {@code failures.csv}: the runs that failed, if any did. */
public final class FailureTable {
    /** The file's name. */
    public static final String FILE = "failures.csv";

    /** The columns of a failure, behind those of its run. */
    public static final List<Column<Failure, ?>> COLUMNS = List.of(
            Column.month("month", "month in which the run failed", Failure::month),
            Column.text("message", "text", "why", Failure::message));

    /** The table. */
    public static final RunTable<Failure> TABLE = RunTable.of(
            FILE,
            "run that failed",
            COLUMNS,
            run -> run.failure() == null ? List.of() : List.of(run.failure()),
            Need.IF_RUNS_FAILED);

    private FailureTable() {}
}

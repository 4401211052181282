package westphalia.output.comparison;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.run.InRun;
import westphalia.output.run.TimelineTable;
import westphalia.output.table.StoredRuns;
import westphalia.output.table.Table;
import westphalia.result.RunResult;
import westphalia.result.Timeline;
import westphalia.scenario.Scenario;

/**
 * Reads back the runs of an arm that has ended, in order, with their timelines as the table holds them, with six
 * decimals; as large as one run.
 */
public final class ArmRuns implements Closeable {
    private static final Column<InRun<Object>, Integer> RUN = InRun.number();

    private final StoredRuns runs;
    private final Table.RowReader rows;
    private final TimelineTable table;
    private final int measures;
    private final long from;
    private final int months;
    private @Nullable Cells waiting;

    /**
     * Opens the tables of an arm.
     *
     * @param from the proleptic month its runs begin with
     * @param months how many months they have
     */
    public ArmRuns(Path folder, Scenario scenario, long seed, long from, int months) throws IOException {
        this.runs = new StoredRuns(folder, seed, scenario.claimants(), scenario.drafts(), null, from);
        this.rows = Table.rows(folder, TimelineTable.FILE);
        this.measures = TimelineTable.measures(rows.header()).size();
        this.table = new TimelineTable(TimelineTable.measures(rows.header()));
        this.from = from;
        this.months = months;
        advance();
    }

    private void advance() {
        waiting = rows.hasNext() ? rows.next() : null;
    }

    /** The next run, from the first; one that failed says so. */
    public RunResult next() throws IOException {
        RunResult run = runs.next();
        Timeline timeline = new Timeline(from, months, measures);
        int row = 0;
        Cells cells = waiting;
        while (cells != null && row < months && cells.of(RUN) == run.run()) {
            table.read(cells, timeline, row++);
            advance();
            cells = waiting;
        }
        return new RunResult(
                run.run(),
                run.seed(),
                timeline,
                run.recognitions(),
                run.drafts(),
                run.ballots(),
                run.states(),
                List.of(),
                row == months ? null : new RunResult.Failure(from, "see failures.csv"));
    }

    @Override
    public void close() throws IOException {
        try (rows) {
            runs.close();
        }
    }
}

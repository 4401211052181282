package westphalia.output.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.run.BallotTable;
import westphalia.output.run.DraftTable;
import westphalia.output.run.InRun;
import westphalia.output.run.RecognitionTable;
import westphalia.output.run.StateTable;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.RecognitionAct;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.result.Timeline;

/**
 * Reads back, run by run, what the tables of a folder say of recognitions, drafts, ballots and states, so that pictures
 * of a resumed ensemble hold all runs and twins can be laid beside each other; as large as one run.
 */
public final class StoredRuns implements Closeable {
    private final Rows<RecognitionAct> recognitions;
    private final Rows<DraftOutcome> drafts;
    private final Rows<Ballot> ballots;
    private final Rows<StateSnapshot> states;
    private final @Nullable TimelineStore timelines;
    private final long seed;
    private final long firstMonth;
    private int next;

    /**
     * Opens the tables of a folder whose ensemble has not ended.
     *
     * @param seed the master seed of the ensemble
     * @param timelines where the timelines are; null if they are not wanted
     * @param firstMonth the proleptic month they begin with
     */
    public StoredRuns(
            Path folder,
            long seed,
            List<Claimant> claimants,
            List<Draft> drafts,
            @Nullable TimelineStore timelines,
            long firstMonth)
            throws IOException {
        this.seed = seed;
        this.timelines = timelines;
        this.firstMonth = firstMonth;
        Map<String, String> titles = new TreeMap<>();
        drafts.forEach(draft -> titles.put(draft.id(), draft.title()));
        StateTable ofStates =
                new StateTable(claimants.stream().map(Claimant::id).toList());
        this.recognitions = new Rows<>(folder, RecognitionTable.TABLE.layout().file(), RecognitionTable::read);
        this.drafts = new Rows<>(folder, DraftTable.TABLE.layout().file(), row -> DraftTable.read(row, titles));
        this.ballots = new Rows<>(folder, BallotTable.TABLE.layout().file(), BallotTable::read);
        this.states = new Rows<>(folder, ofStates.table().layout().file(), ofStates::read);
    }

    /**
     * Hands the stored runs on, in order, without their timelines and their seed.
     *
     * @param count how many runs the folder has
     */
    public static void replay(
            Path folder, int count, List<Claimant> claimants, List<Draft> drafts, RunReceiver receiver)
            throws IOException {
        try (StoredRuns stored = new StoredRuns(folder, 0, claimants, drafts, null, 0)) {
            for (int run = 0; run < count; run++) {
                receiver.receive(stored.next());
            }
        }
    }

    /** The next run, from the first; one that failed has no rows, and if timelines are wanted says so. */
    public RunResult next() throws IOException {
        TimelineStore store = timelines;
        Timeline timeline = store == null ? new Timeline(0, 0, 0) : store.timeline(next, firstMonth);
        boolean isFailed = store != null && Double.isNaN(timeline.value(0, 0));
        RunResult run = new RunResult(
                next,
                seed,
                timeline,
                recognitions.of(next),
                drafts.of(next),
                ballots.of(next),
                states.of(next),
                List.of(),
                isFailed ? new RunResult.Failure(firstMonth, "see failures.csv") : null);
        next++;
        return run;
    }

    @Override
    public void close() throws IOException {
        recognitions.close();
        drafts.close();
        ballots.close();
        states.close();
    }

    /** The rows of one table, which are in the order of the runs. */
    private static final class Rows<F> implements Closeable {
        private static final Column<InRun<Object>, Integer> RUN = InRun.number();

        private final Table.@Nullable RowReader rows;
        private final Function<Cells, F> reading;
        private @Nullable Cells waiting;

        private Rows(Path folder, String name, Function<Cells, F> reading) throws IOException {
            this.rows = Table.exists(folder, name) ? Table.rows(folder, name) : null; // No run was traced.
            this.reading = reading;
            advance();
        }

        private void advance() {
            waiting = rows != null && rows.hasNext() ? rows.next() : null;
        }

        /** What a run has in the table. */
        private List<F> of(int run) {
            List<F> facts = new ArrayList<>();
            Cells row = waiting;
            while (row != null && row.of(RUN) == run) {
                facts.add(reading.apply(row));
                advance();
                row = waiting;
            }
            return facts;
        }

        @Override
        public void close() throws IOException {
            if (rows != null) {
                rows.close();
            }
        }
    }
}

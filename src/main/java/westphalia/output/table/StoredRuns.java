package westphalia.output.table;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Recognition;
import westphalia.model.Vote;
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
    private final List<Rows> tables = new ArrayList<>();
    private final List<Claimant> claimants;
    private final Map<String, String> titles = new TreeMap<>();
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
        this.claimants = claimants;
        this.timelines = timelines;
        this.firstMonth = firstMonth;
        drafts.forEach(draft -> titles.put(draft.id(), draft.title()));
        tables.add(new Rows(folder, "recognitions.csv", StoredRuns::recognition));
        tables.add(new Rows(folder, "drafts.csv", this::draft));
        tables.add(new Rows(folder, "ballots.csv", StoredRuns::ballot));
        tables.add(new Rows(folder, "states.csv", this::state));
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
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                List.of(),
                isFailed ? new RunResult.Failure(firstMonth, "see failures.csv") : null);
        for (Rows table : tables) {
            table.hand(run);
        }
        next++;
        return run;
    }

    @Override
    public void close() throws IOException {
        for (Rows table : tables) {
            table.close();
        }
    }

    private interface Row {
        void take(RunResult run, Map<String, String> cells);
    }

    /** The rows of one table, which are in the order of the runs. */
    private static final class Rows implements Closeable {
        private final @Nullable MappingIterator<Map<String, String>> rows;
        private final Row row;
        private @Nullable Map<String, String> waiting;

        private Rows(Path folder, String name, Row row) throws IOException {
            this.rows = Table.exists(folder, name) ? Table.rows(folder, name) : null; // No run was traced.
            this.row = row;
            advance();
        }

        private void advance() throws IOException {
            waiting = rows != null && rows.hasNextValue() ? rows.nextValue() : null;
        }

        private void hand(RunResult run) throws IOException {
            Map<String, String> cells = waiting;
            while (cells != null && Integer.parseInt(cell(cells, "run")) == run.run()) {
                row.take(run, cells);
                advance();
                cells = waiting;
            }
        }

        @Override
        public void close() throws IOException {
            if (rows != null) {
                rows.close();
            }
        }
    }

    private static void recognition(RunResult run, Map<String, String> cells) {
        run.recognitions()
                .add(new RecognitionAct(
                        month(cells),
                        cell(cells, "claimant"),
                        cell(cells, "state"),
                        word(RecognitionAct.Act.class, cells, "act"),
                        false));
    }

    private void draft(RunResult run, Map<String, String> cells) {
        String vetoes = cell(cells, "vetoed_by");
        String draft = cell(cells, "draft");
        run.drafts()
                .add(new DraftOutcome(
                        month(cells),
                        draft,
                        titles.getOrDefault(draft, draft),
                        cell(cells, "body"),
                        cell(cells, "claimant"),
                        cell(cells, "sponsor"),
                        word(DraftOutcome.Kind.class, cells, "kind"),
                        word(DraftOutcome.Outcome.class, cells, "outcome"),
                        Double.parseDouble(cell(cells, "yes")),
                        Double.parseDouble(cell(cells, "no")),
                        Double.parseDouble(cell(cells, "abstain")),
                        vetoes.isEmpty() ? List.of() : List.of(vetoes.split(";", -1))));
    }

    private static void ballot(RunResult run, Map<String, String> cells) {
        run.ballots()
                .add(new Ballot(
                        month(cells),
                        cell(cells, "draft"),
                        cell(cells, "body"),
                        cell(cells, "state"),
                        cell(cells, "permanent").equals("1"),
                        cell(cells, "status").equals("cast"),
                        word(Vote.class, cells, "vote"),
                        cell(cells, "pivotal").equals("1")));
    }

    private void state(RunResult run, Map<String, String> cells) {
        List<Double> stances = new ArrayList<>();
        List<Recognition> recognitions = new ArrayList<>();
        for (Claimant claimant : claimants) {
            stances.add(Double.valueOf(cell(cells, "stance." + claimant.id())));
            recognitions.add(word(Recognition.class, cells, "recognition." + claimant.id()));
        }
        run.states()
                .add(new StateSnapshot(
                        month(cells),
                        cell(cells, "state"),
                        Double.parseDouble(cell(cells, "westphalian")),
                        Double.parseDouble(cell(cells, "stated_westphalian")),
                        Double.parseDouble(cell(cells, "interventionist")),
                        stances,
                        recognitions));
    }

    private static long month(Map<String, String> cells) {
        return YearMonth.parse(cell(cells, "month")).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static <E extends Enum<E>> E word(Class<E> type, Map<String, String> cells, String column) {
        return Enum.valueOf(type, cell(cells, column).toUpperCase(Locale.ROOT));
    }

    private static String cell(Map<String, String> cells, String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new FolderException("a table of the results folder has no column " + column);
        }
        return cell;
    }
}

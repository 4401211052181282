package westphalia.output.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import westphalia.model.Claimant;
import westphalia.model.Draft;
import westphalia.model.Recognition;
import westphalia.model.Vote;
import westphalia.result.Ballot;
import westphalia.result.DraftOutcome;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;
import westphalia.result.StateSnapshot;
import westphalia.result.Timeline;

/** Reads back what the tables say of drafts, ballots and states, so that pictures of a resumed ensemble hold all runs. */
public final class StoredRuns {
    private static final CsvMapper CSV = new CsvMapper();

    private final Map<Integer, RunResult> runs = new TreeMap<>();
    private final List<Claimant> claimants;
    private final Map<String, String> titles = new TreeMap<>();

    private StoredRuns(int count, List<Claimant> claimants, List<Draft> drafts) {
        this.claimants = claimants;
        drafts.forEach(draft -> titles.put(draft.id(), draft.title()));
        for (int run = 0; run < count; run++) {
            runs.put(
                    run,
                    new RunResult(
                            run,
                            0,
                            new Timeline(0, 0, 0),
                            List.of(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            List.of(),
                            null));
        }
    }

    /**
     * Hands the stored runs on, in order, with their drafts, ballots and states; nothing else of them is read.
     *
     * @param count how many runs the folder has
     */
    public static void replay(
            Path folder, int count, List<Claimant> claimants, List<Draft> drafts, RunReceiver receiver)
            throws IOException {
        StoredRuns stored = new StoredRuns(count, claimants, drafts);
        stored.read(folder, "drafts.csv", stored::draft);
        stored.read(folder, "ballots.csv", stored::ballot);
        stored.read(folder, "states.csv", stored::state);
        stored.runs.values().forEach(receiver::receive);
    }

    private interface Row {
        void take(RunResult run, Map<String, String> cells);
    }

    private void read(Path folder, String name, Row row) throws IOException {
        if (!Table.exists(folder, name)) {
            return; // No run was traced.
        }
        try (BufferedReader lines = Table.read(folder, name);
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(lines)) {
            while (rows.hasNext()) {
                Map<String, String> cells = rows.next();
                RunResult run = runs.get(Integer.valueOf(cell(cells, "run")));
                if (run != null) {
                    row.take(run, cells);
                }
            }
        }
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

    private void ballot(RunResult run, Map<String, String> cells) {
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

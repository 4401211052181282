package westphalia.output.ensemble;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.State;
import westphalia.model.history.RecordedRecognitions;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.output.column.Kind;
import westphalia.output.column.Layout;
import westphalia.output.column.WholeFile;
import westphalia.output.table.StoredActs;
import westphalia.output.table.Table;
import westphalia.result.Share;
import westphalia.result.ensemble.Recogniser;
import westphalia.result.ensemble.RecogniserCounts;
import westphalia.scenario.Scenario;

/**
 * {@code recognisers.csv}: in how many runs each state recognises each claimant, when at the median, and what history
 * did.
 *
 * <p>It is made of the table of recognitions when the last run is there, so that ensembles that were resumed or pooled
 * have the same bytes as others.
 */
public final class RecogniserTable {
    /** The name of the file. */
    public static final String FILE = "recognisers.csv";

    private static final String WILSON = " end of its 95% interval (Wilson's)";

    @SuppressWarnings(
            "NullAway") // Its type says that the month may be missing; the check does not read type arguments.
    private static final Kind<@Nullable Long> MONTH_OR_NONE = Kind.of(
            (line, month) -> {
                if (month == null) {
                    line.add("");
                } else {
                    line.addMonth(month);
                }
            },
            cell -> cell.isEmpty() ? null : Kind.MONTH.read(cell));

    private static final Column<Recogniser, String> CLAIMANT =
            Column.text("claimant", "id", "the claimant", Recogniser::claimant);
    private static final Column<Recogniser, String> STATE =
            Column.text("state", "ISO3", "the state", Recogniser::state);
    private static final Column<Recogniser, Double> SHARE = Column.number(
            "share", "share", "share of the runs at whose end it stands by its recognition", Recogniser::share);
    private static final Column<Recogniser, Double> LOW =
            Column.number("low", "share", "lower" + WILSON, Recogniser::low);
    private static final Column<Recogniser, Double> HIGH =
            Column.number("high", "share", "upper" + WILSON, Recogniser::high);
    private static final Column<Recogniser, @Nullable Long> MEDIAN_MONTH = new Column<>(
            "median_month",
            "YYYY-MM",
            "median month of its recognition over those runs; empty if there are none",
            MONTH_OR_NONE,
            Recogniser::medianMonth);
    private static final Column<Recogniser, @Nullable Long> OBSERVED_MONTH = new Column<>(
            "observed_month",
            "YYYY-MM",
            "month in which it recognised in history; empty if it did not, or history is not given",
            MONTH_OR_NONE,
            Recogniser::observedMonth);

    /** The table. */
    public static final Layout<Recogniser> LAYOUT = new Layout<>(
            FILE, "claimant and state", List.of(CLAIMANT, STATE, SHARE, LOW, HIGH, MEDIAN_MONTH, OBSERVED_MONTH));

    private RecogniserTable() {}

    /**
     * Makes the rows of a folder whose runs are all there.
     *
     * @param complete how many runs came to their end
     */
    public static List<Recogniser> of(Path folder, Scenario scenario, int complete) throws IOException {
        RecogniserCounts counts = new RecogniserCounts(month(scenario.from()), month(scenario.to()));
        StoredActs.replay(folder, counts::receive);
        counts.receiveQuiet(complete - counts.runs());
        return of(scenario, counts);
    }

    /** The rows: claimants in the scenario's order, and of each the states that recognise most often first. */
    public static List<Recogniser> of(Scenario scenario, RecogniserCounts counts) {
        List<Recogniser> rows = new ArrayList<>();
        RecordedRecognitions history = scenario.recorded();
        for (int place = 0; place < scenario.claimants().size(); place++) {
            Claimant claimant = scenario.claimants().get(place);
            RecordedRecognitions own = history.about(claimant.id(), place == 0);
            Map<String, Long> observed = own.standing(Math.min(month(scenario.to()), own.until()));
            List<Recogniser> ofClaimant = new ArrayList<>();
            for (State state : scenario.states()) {
                ofClaimant.add(row(claimant.id(), state.iso3(), counts, observed.get(state.iso3())));
            }
            ofClaimant.sort(Comparator.comparingDouble((Recogniser row) -> -row.share())
                    .thenComparing(Recogniser::medianMonth, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Recogniser::observedMonth, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Recogniser::state));
            rows.addAll(ofClaimant);
        }
        return rows;
    }

    private static Recogniser row(String claimant, String state, RecogniserCounts counts, @Nullable Long observed) {
        int standing = counts.standing(claimant, state);
        int runs = counts.runs();
        if (runs == 0) {
            return new Recogniser(claimant, state, 0, 0, 1, null, observed);
        }
        Share share = Share.of(standing, runs);
        return new Recogniser(
                claimant,
                state,
                share.value(),
                share.low(),
                share.high(),
                counts.medianMonth(claimant, state),
                observed);
    }

    /** Writes the table. */
    public static void write(Path folder, List<Recogniser> rows) throws IOException {
        WholeFile.write(folder.resolve(FILE), LAYOUT.text(rows));
    }

    /** The rows of a folder's table; none if it has no such table. */
    public static List<Recogniser> read(Path folder) throws IOException {
        List<Recogniser> rows = new ArrayList<>();
        if (!Table.exists(folder, FILE)) {
            return rows;
        }
        try (Table.RowReader lines = Table.rows(folder, FILE)) {
            while (lines.hasNext()) {
                Cells line = lines.next();
                rows.add(new Recogniser(
                        line.of(CLAIMANT),
                        line.of(STATE),
                        line.of(SHARE),
                        line.of(LOW),
                        line.of(HIGH),
                        line.of(MEDIAN_MONTH),
                        line.of(OBSERVED_MONTH)));
            }
        }
        return rows;
    }

    private static long month(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}

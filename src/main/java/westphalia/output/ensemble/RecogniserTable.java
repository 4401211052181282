package westphalia.output.ensemble;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.jspecify.annotations.Nullable;
import westphalia.model.Claimant;
import westphalia.model.State;
import westphalia.model.history.RecordedRecognitions;
import westphalia.output.table.CsvLine;
import westphalia.output.table.StoredActs;
import westphalia.output.table.Table;
import westphalia.result.ensemble.Recogniser;
import westphalia.result.ensemble.RecogniserCounts;
import westphalia.scenario.Scenario;

/**
 * {@code recognisers.csv}: in how many runs each state recognises each claimant, when at the median, and what history
 * did.
 *
 * <p>It is made of the table of recognitions when the last run is there, so that ensembles that were resumed or pooled
 * have the same bytes as others. Intervals are Wilson's (1927, doi:10.1080/01621459.1927.10502953).
 */
public final class RecogniserTable {
    /** The name of the file. */
    public static final String FILE = "recognisers.csv";

    private static final double CONFIDENCE = .95;
    private static final List<String> COLUMNS =
            List.of("claimant", "state", "share", "low", "high", "median_month", "observed_month");

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
        ConfidenceInterval interval = new WilsonScoreInterval().createInterval(runs, standing, CONFIDENCE);
        return new Recogniser(
                claimant,
                state,
                (double) standing / runs,
                standing == 0 ? 0 : interval.getLowerBound(),
                standing == runs ? 1 : interval.getUpperBound(),
                counts.medianMonth(claimant, state),
                observed);
    }

    /** Writes the table. */
    public static void write(Path folder, List<Recogniser> rows) throws IOException {
        CsvLine line = new CsvLine();
        COLUMNS.forEach(line::add);
        line.end();
        for (Recogniser row : rows) {
            line.add(row.claimant())
                    .add(row.state())
                    .add(row.share())
                    .add(row.low())
                    .add(row.high());
            addMonth(line, row.medianMonth());
            addMonth(line, row.observedMonth());
            line.end();
        }
        Files.writeString(folder.resolve(FILE), line.take());
    }

    private static void addMonth(CsvLine line, @Nullable Long month) {
        if (month == null) {
            line.add("");
        } else {
            line.addMonth(month);
        }
    }

    /** The rows of a folder's table; none if it has no such table. */
    public static List<Recogniser> read(Path folder) throws IOException {
        List<Recogniser> rows = new ArrayList<>();
        if (!Table.exists(folder, FILE)) {
            return rows;
        }
        try (MappingIterator<Map<String, String>> lines = Table.rows(folder, FILE)) {
            while (lines.hasNext()) {
                Map<String, String> line = lines.next();
                rows.add(new Recogniser(
                        line.getOrDefault("claimant", ""),
                        line.getOrDefault("state", ""),
                        Double.parseDouble(line.getOrDefault("share", "")),
                        Double.parseDouble(line.getOrDefault("low", "")),
                        Double.parseDouble(line.getOrDefault("high", "")),
                        month(line.getOrDefault("median_month", "")),
                        month(line.getOrDefault("observed_month", ""))));
            }
        }
        return rows;
    }

    private static @Nullable Long month(String text) {
        return text.isEmpty() ? null : Long.valueOf(month(YearMonth.parse(text)));
    }

    private static long month(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}

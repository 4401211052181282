package westphalia.model.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What history did about the claimants of a scenario, month by month, as far as its table goes.
 *
 * <p>Every state counts, as the measure {@code recognitions} counts it; of withdrawals only those that were stated.
 */
public final class RecordedRecognitions {
    private final List<Observation> rows;
    private final long until;
    private final String note;

    /**
     * A record.
     *
     * @param rows its acts, of any claimants
     * @param until the last month it covers; null for the month of its last recognition, of any claimant
     * @param note why it ends there; empty if nothing is said about that
     */
    public RecordedRecognitions(List<Observation> rows, @Nullable YearMonth until, String note) {
        this.rows = List.copyOf(rows);
        this.until = until == null ? last(rows) : until.getLong(ChronoField.PROLEPTIC_MONTH);
        this.note = note;
    }

    private static long last(List<Observation> rows) {
        return rows.stream()
                .mapToLong(row -> row.recognisedOn().getLong(ChronoField.PROLEPTIC_MONTH))
                .max()
                .orElse(Long.MIN_VALUE);
    }

    /**
     * The record of one claimant alone, which ends where the whole ends; its acts name no claimant.
     *
     * @param withUnnamed whether acts that name no claimant are its own
     */
    public RecordedRecognitions about(String claimant, boolean withUnnamed) {
        List<Observation> own = rows.stream()
                .filter(row -> row.claimant() == null ? withUnnamed : claimant.equals(row.claimant()))
                .map(row -> row.about(null))
                .toList();
        return new RecordedRecognitions(own, until, note);
    }

    private RecordedRecognitions(List<Observation> rows, long until, String note) {
        this.rows = List.copyOf(rows);
        this.until = until;
        this.note = note;
    }

    /** Whether there are no acts at all. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The last month it covers, as a proleptic number; before all months if there are no acts. */
    public long until() {
        return until;
    }

    /** Why it ends there; may be empty. */
    public String note() {
        return note;
    }

    /** How many states recognised at the end of a month. */
    public int count(long month) {
        int states = 0;
        for (Observation row : rows) {
            states += happened(row.recognisedOn(), month) ? 1 : 0;
            states -= happened(row.statedWithdrawal(), month) ? 1 : 0;
        }
        return states;
    }

    /** The states that stood by a recognition at the end of a month, each with the month in which it recognised. */
    public Map<String, Long> standing(long month) {
        Map<String, Long> standing = new TreeMap<>();
        for (Observation row : rows) {
            if (happened(row.recognisedOn(), month) && !happened(row.statedWithdrawal(), month)) {
                standing.put(row.iso3(), row.recognisedOn().getLong(ChronoField.PROLEPTIC_MONTH));
            }
        }
        return standing;
    }

    private static boolean happened(@Nullable LocalDate day, long month) {
        return day != null && day.getLong(ChronoField.PROLEPTIC_MONTH) <= month;
    }
}

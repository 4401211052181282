package westphalia.chart;

import java.awt.Color;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import westphalia.chart.drawing.Theme;
import westphalia.model.history.Observation;
import westphalia.result.Quantiles;

/**
 * What is drawn of one claimant: the runs' quantiles in order of time, and history's net count at the end of each
 * month.
 *
 * @param rows its quantiles; not empty
 * @param history its observed counts, from the first month on, as far as they are known; may be empty
 */
record RecognitionLine(Subject claimant, Color color, List<Quantiles> rows, List<Count> history) {
    private static final String MEASURE = "recognitions";

    /** How many members of the United Nations recognised at the end of a month. */
    record Count(long month, int states) {}

    Quantiles last() {
        return rows.get(rows.size() - 1);
    }

    boolean hasSpread() {
        return rows.stream().anyMatch(row -> row.p95() > row.p05());
    }

    /** Where history ends: {@code history: 72 (Dec 2010)}; only if there is any. */
    String historyInWords() {
        Count end = history.get(history.size() - 1);
        return "history: " + end.states() + " (" + Theme.month(end.month()) + ")";
    }

    /** The lines of those claimants that have quantiles. */
    static List<RecognitionLine> of(
            List<Subject> claimants, List<Quantiles> quantiles, List<Observation> observations) {
        List<RecognitionLine> lines = new ArrayList<>();
        for (int i = 0; i < claimants.size(); i++) {
            Subject claimant = claimants.get(i);
            boolean isFirst = i == 0;
            List<Quantiles> rows = quantiles.stream()
                    .filter(row -> row.measure().name().equals(MEASURE)
                            && row.measure().subject().equals(claimant.id()))
                    .sorted(Comparator.comparingLong(Quantiles::month))
                    .toList();
            if (rows.isEmpty()) {
                continue;
            }
            List<Observation> own = observations.stream()
                    .filter(row ->
                            row.claimant() == null ? isFirst : claimant.id().equals(row.claimant()))
                    .toList();
            long until = Math.min(rows.get(rows.size() - 1).month(), lastKnown(observations));
            lines.add(new RecognitionLine(
                    claimant,
                    Theme.SERIES.get(lines.size() % Theme.SERIES.size()),
                    rows,
                    own.isEmpty() ? List.of() : history(own, rows.get(0).month(), until)));
        }
        return lines;
    }

    private static List<Count> history(List<Observation> observations, long from, long until) {
        List<Count> counts = new ArrayList<>();
        for (long month = from; month <= until; month++) {
            int states = 0;
            for (Observation row : observations) {
                states += happened(row.recognisedOn(), month) ? 1 : 0;
                states -= happened(row.statedWithdrawal(), month) ? 1 : 0;
            }
            counts.add(new Count(month, states));
        }
        return counts;
    }

    private static long lastKnown(List<Observation> observations) {
        return observations.stream()
                .mapToLong(row -> row.recognisedOn().getLong(ChronoField.PROLEPTIC_MONTH))
                .max()
                .orElse(Long.MIN_VALUE);
    }

    private static boolean happened(@Nullable LocalDate day, long month) {
        return day != null && day.getLong(ChronoField.PROLEPTIC_MONTH) <= month;
    }
}

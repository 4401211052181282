package westphalia.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import westphalia.chart.drawing.Theme;
import westphalia.model.history.RecordedRecognitions;
import westphalia.result.Quantiles;
import westphalia.result.ensemble.FitToHistory;

/**
 * What is drawn of one claimant: the runs' quantiles in order of time, and history's net count at the end of each
 * month.
 *
 * @param rows its quantiles; not empty
 * @param history its observed counts, from the first month on, as far as they are known; may be empty
 * @param fit how near history lies to the runs, if there is any
 */
record RecognitionLine(
        Subject claimant, Color color, List<Quantiles> rows, List<Count> history, Optional<FitToHistory> fit) {
    private static final String MEASURE = "recognitions";

    /** How many states recognised at the end of a month. */
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
    static List<RecognitionLine> of(List<Subject> claimants, List<Quantiles> quantiles, RecordedRecognitions recorded) {
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
            lines.add(new RecognitionLine(
                    claimant,
                    Theme.SERIES.get(lines.size() % Theme.SERIES.size()),
                    rows,
                    history(recorded.about(claimant.id(), isFirst), rows),
                    FitToHistory.of(claimant.id(), rows, recorded.about(claimant.id(), isFirst))));
        }
        return lines;
    }

    private static List<Count> history(RecordedRecognitions own, List<Quantiles> rows) {
        List<Count> counts = new ArrayList<>();
        long until = Math.min(rows.get(rows.size() - 1).month(), own.until());
        for (long month = rows.get(0).month(); month <= until && !own.isEmpty(); month++) {
            counts.add(new Count(month, own.count(month)));
        }
        return counts;
    }
}

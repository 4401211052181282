package westphalia.result.ensemble;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import westphalia.model.history.RecordedRecognitions;
import westphalia.result.Quantiles;

/**
 * How near history lies to the runs of an ensemble, about one claimant, over the months that both cover.
 *
 * @param claimant the claimant's id
 * @param months how many months both cover
 * @param inHalfBand in how many of them history lies within the band that holds half of the runs, its edges included
 * @param inWideBand and within the band that holds 90% of them
 * @param above in how many months history lies above the median
 * @param below in how many below it
 * @param errors at the end of each year that both cover, the median of the runs minus history, by the proleptic month;
 *     if the last month both cover is no December, it is there too
 */
public record FitToHistory(
        String claimant,
        int months,
        int inHalfBand,
        int inWideBand,
        int above,
        int below,
        SortedMap<Long, Double> errors) {
    private static final String MEASURE = "recognitions";
    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * The fit of one claimant; nothing if history has no act of it, or none of the months.
     *
     * @param summary rows of the measure {@code recognitions} of that claimant count; others are passed over
     * @param history of that claimant alone
     */
    public static Optional<FitToHistory> of(String claimant, List<Quantiles> summary, RecordedRecognitions history) {
        List<Quantiles> rows = summary.stream()
                .filter(row -> row.measure().name().equals(MEASURE)
                        && row.measure().subject().equals(claimant)
                        && row.month() <= history.until())
                .toList();
        if (history.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        int half = 0;
        int wide = 0;
        int above = 0;
        int below = 0;
        SortedMap<Long, Double> errors = new TreeMap<>();
        long last = rows.stream().mapToLong(Quantiles::month).max().orElse(0);
        for (Quantiles row : rows) {
            int states = history.count(row.month());
            half += row.p25() <= states && states <= row.p75() ? 1 : 0;
            wide += row.p05() <= states && states <= row.p95() ? 1 : 0;
            above += states > row.p50() ? 1 : 0;
            below += states < row.p50() ? 1 : 0;
            boolean isEndOfYear = Math.floorMod(row.month() + 1, (long) MONTHS_OF_A_YEAR) == 0;
            if (isEndOfYear || row.month() == last) {
                errors.put(row.month(), row.p50() - states);
            }
        }
        return Optional.of(new FitToHistory(claimant, rows.size(), half, wide, above, below, errors));
    }

    /** The mean of the errors without their signs, in states. */
    public double meanAbsoluteError() {
        return errors.values().stream().mapToDouble(Math::abs).average().orElse(0);
    }

    /** The fit in one sentence, without the claimant's name. */
    public String inWords() {
        return "history lies within half of the runs in " + inHalfBand + " of " + months
                + " months, within 90% of them in "
                + inWideBand + ", above the median in " + above + "; median minus history: "
                + errors.entrySet().stream().map(FitToHistory::inWords).collect(Collectors.joining(", "));
    }

    private static String inWords(Map.Entry<Long, Double> error) {
        long year = Math.floorDiv(error.getKey(), (long) MONTHS_OF_A_YEAR);
        long month = Math.floorMod(error.getKey(), (long) MONTHS_OF_A_YEAR) + 1;
        double states = error.getValue();
        String number = states == Math.rint(states)
                ? String.format(Locale.ROOT, "%+d", Math.round(states))
                : String.format(Locale.ROOT, "%+.1f", states);
        return (states == 0 ? "0" : number.replace('-', '−')) + " at the end of "
                + (month == MONTHS_OF_A_YEAR
                        ? String.valueOf(year)
                        : String.format(Locale.ROOT, "%d-%02d", year, month));
    }
}

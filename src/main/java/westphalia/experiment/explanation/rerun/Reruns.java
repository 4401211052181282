package westphalia.experiment.explanation.rerun;

import static westphalia.experiment.explanation.reason.Wording.month;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which runs an act is done, as the scenario is and with one thing changed from the start.
 *
 * @param until the last month that counts
 */
public record Reruns(Deed deed, YearMonth until, Tally asItIs, List<Row> rows) {
    public Reruns {
        rows = List.copyOf(rows);
    }

    /** One change, and in which runs the act is done with it. */
    public record Row(Change change, Tally tally) {}

    /**
     * In how many runs it is done as the scenario is, and in how many as in the run that is explained.
     *
     * @param does who does what, as in "Spain recognises Kosovo"
     */
    public String common(String does) {
        Tally tally = asItIs;
        Long own = tally.own();
        return "By " + by() + " " + does + " in " + tally.done() + " of " + tally.runs() + " runs"
                + median(tally) + "; in this run " + (own == null ? "it does not" : "in " + month(own))
                + ". The answer is the same in " + tally.alike() + " of " + tally.runs() + ".";
    }

    /**
     * What the change that moves most runs leads to.
     *
     * @param does what is done, as in "recognises Kosovo"
     */
    public String foremost(String does) {
        Row foremost = rows.stream()
                .max(Comparator.comparingInt(row -> moved(row)))
                .filter(row -> moved(row) > 0)
                .orElse(null);
        if (foremost == null) {
            return rows.isEmpty()
                    ? ""
                    : "None of these changes alone, made from the start, changes in how many runs it does.";
        }
        Tally tally = foremost.tally();
        Long first = tally.first();
        Long own = tally.own();
        return "With " + foremost.change().words() + " from the start it " + does + " in " + tally.done() + " of "
                + tally.runs() + " runs" + (first == null ? "" : ", first in " + month(first))
                + (own == null ? "" : "; in this run in " + month(own)) + ".";
    }

    private int moved(Row row) {
        return Math.abs(row.tally().done() - asItIs.done());
    }

    private String by() {
        return month(until.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    private static String median(Tally tally) {
        @Nullable Long median = tally.median();
        return median == null ? "" : ", in half of those by " + month(median);
    }
}

package westphalia.output.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import westphalia.output.column.Cells;
import westphalia.output.column.Column;
import westphalia.result.Measure;
import westphalia.result.comparison.PairedMean;

/** The columns of two means and their difference over pairs of twins, which several tables have. */
final class PairColumns {
    private static final String UNIT = "the measure's";

    private static final Column<Measure, String> MEASURE =
            Column.text("measure", "name", "the measure or outcome", Measure::name);
    private static final Column<Measure, String> SUBJECT =
            Column.text("subject", "id", "whom it is about; empty for the world", Measure::subject);
    private static final Column<PairedMean, Double> BASE =
            Column.known("base", UNIT, "mean in the base", PairedMean::base);
    private static final Column<PairedMean, Double> OTHER =
            Column.known("other", UNIT, "mean in the variant", PairedMean::other);
    private static final Column<PairedMean, Double> DIFFERENCE = Column.known(
            "difference", UNIT, "mean of the variant's number less the base's, pair by pair", PairedMean::difference);
    private static final Column<PairedMean, Double> LOW =
            Column.known("low", UNIT, "lower end of the 95% interval of the difference", PairedMean::low);
    private static final Column<PairedMean, Double> HIGH =
            Column.known("high", UNIT, "upper end of the 95% interval of the difference", PairedMean::high);

    /** What stands for the number of pairs that differ where a table of an earlier version does not give it. */
    private static final int UNKNOWN = -1;

    private static final Column<PairedMean, Integer> DIFFERING =
            Column.count("differing", "pairs", "how many pairs differ in the measure at all", PairedMean::differing);

    private PairColumns() {}

    /** The column of how many pairs differ. */
    static <R> Column<R, Integer> differing(Function<R, PairedMean> mean) {
        return DIFFERING.within(mean);
    }

    /** The columns of rows that hold a measure and its means. */
    static <R> List<Column<R, ?>> of(Function<R, Measure> measure, Function<R, PairedMean> mean) {
        List<Column<R, ?>> columns = new ArrayList<>();
        List.of(MEASURE, SUBJECT).forEach(column -> columns.add(column.within(measure)));
        List.of(BASE, OTHER, DIFFERENCE, LOW, HIGH).forEach(column -> columns.add(column.within(mean)));
        return columns;
    }

    /** The measure of a row. */
    static Measure measure(Cells row) {
        return new Measure(row.of(MEASURE), row.of(SUBJECT));
    }

    /** The two means of a row, with their difference; an end that is not known is not a number. */
    static PairedMean mean(Cells row) {
        return new PairedMean(
                row.of(BASE),
                row.of(OTHER),
                row.of(DIFFERENCE),
                row.of(LOW),
                row.of(HIGH),
                row.has(DIFFERING) ? row.of(DIFFERING) : UNKNOWN);
    }
}

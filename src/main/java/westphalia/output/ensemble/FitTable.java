package westphalia.output.ensemble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.model.Claimant;
import westphalia.output.column.Column;
import westphalia.output.column.CsvLine;
import westphalia.output.column.Layout;
import westphalia.output.column.WholeFile;
import westphalia.result.Quantiles;
import westphalia.result.ensemble.FitToHistory;
import westphalia.scenario.Scenario;

/** {@code fit-to-history.csv}: how near history lies to the runs, claimant by claimant; only where history is given. */
public final class FitTable {
    /** The name of the file. */
    public static final String FILE = "fit-to-history.csv";

    /** The table. */
    public static final Layout<Measured> LAYOUT = new Layout<>(
            FILE,
            "claimant and measure of fit",
            List.of(
                    Column.text("claimant", "id", "the claimant", Measured::claimant),
                    Column.text(
                            "measure",
                            "word",
                            "months: in which history is compared with the runs; months_in_half_band,"
                                    + " months_in_90_band: in which it lies between the 25% and 75%, the 5% and 95%"
                                    + " quantiles; months_above_median, months_below_median; error_YYYY-MM: the median"
                                    + " less history at the end of a year; mean_absolute_error: of these errors without their signs",
                            Measured::measure),
                    Column.number("value", "months, or states", "the number", Measured::value)));

    private FitTable() {}

    /** One number that says how near history lies. */
    record Measured(String claimant, String measure, double value) {}

    /** How near history lies to the runs, for each claimant of which it knows an act. */
    public static List<FitToHistory> of(Scenario scenario, List<Quantiles> summary) {
        List<FitToHistory> fits = new ArrayList<>();
        for (int place = 0; place < scenario.claimants().size(); place++) {
            Claimant claimant = scenario.claimants().get(place);
            FitToHistory.of(claimant.id(), summary, scenario.recorded().about(claimant.id(), place == 0))
                    .ifPresent(fits::add);
        }
        return fits;
    }

    /** Writes the table. */
    public static void write(Path folder, List<FitToHistory> fits) throws IOException {
        List<Measured> rows = new ArrayList<>();
        for (FitToHistory fit : fits) {
            String claimant = fit.claimant();
            rows.add(new Measured(claimant, "months", fit.months()));
            rows.add(new Measured(claimant, "months_in_half_band", fit.inHalfBand()));
            rows.add(new Measured(claimant, "months_in_90_band", fit.inWideBand()));
            rows.add(new Measured(claimant, "months_above_median", fit.above()));
            rows.add(new Measured(claimant, "months_below_median", fit.below()));
            fit.errors().forEach((month, error) -> {
                String end = new CsvLine().addMonth(month).take();
                rows.add(new Measured(claimant, "error_" + end, error));
            });
            rows.add(new Measured(claimant, "mean_absolute_error", fit.meanAbsoluteError()));
        }
        WholeFile.write(folder.resolve(FILE), LAYOUT.text(rows));
    }
}

package westphalia.output.ensemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.model.Claimant;
import westphalia.output.table.CsvLine;
import westphalia.result.Quantiles;
import westphalia.result.ensemble.FitToHistory;
import westphalia.scenario.Scenario;

/** {@code fit-to-history.csv}: how near history lies to the runs, claimant by claimant; only where history is given. */
public final class FitTable {
    /** The name of the file. */
    public static final String FILE = "fit-to-history.csv";

    private FitTable() {}

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
        CsvLine line = new CsvLine();
        line.add("claimant").add("measure").add("value").end();
        for (FitToHistory fit : fits) {
            add(line, fit, "months", fit.months());
            add(line, fit, "months_in_half_band", fit.inHalfBand());
            add(line, fit, "months_in_90_band", fit.inWideBand());
            add(line, fit, "months_above_median", fit.above());
            add(line, fit, "months_below_median", fit.below());
            fit.errors().forEach((month, error) -> {
                String end = new CsvLine().addMonth(month).take();
                add(line, fit, "error_" + end, error);
            });
            add(line, fit, "mean_absolute_error", fit.meanAbsoluteError());
        }
        Files.writeString(folder.resolve(FILE), line.take());
    }

    private static void add(CsvLine line, FitToHistory fit, String measure, double value) {
        line.add(fit.claimant()).add(measure).add(value).end();
    }
}

package westphalia.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import westphalia.output.column.Codebook;
import westphalia.output.column.Layout;
import westphalia.output.column.WholeFile;
import westphalia.output.ensemble.FitTable;
import westphalia.output.ensemble.RecogniserTable;
import westphalia.output.table.Summary;
import westphalia.result.Quantiles;
import westphalia.result.ensemble.FitToHistory;
import westphalia.scenario.Scenario;

/** The tables of a folder that are made of all its runs together, when the last one is there. */
final class EnsembleTables {
    /** What they hold. */
    static final List<Layout<?>> LAYOUTS = List.of(Summary.LAYOUT, RecogniserTable.LAYOUT, FitTable.LAYOUT);

    private EnsembleTables() {}

    /**
     * Writes them.
     *
     * @param complete how many runs came to their end
     */
    static void write(Path folder, Scenario scenario, List<Quantiles> summary, int complete) throws IOException {
        WholeFile.write(folder.resolve(Summary.FILE), Summary.text(summary));
        RecogniserTable.write(folder, RecogniserTable.of(folder, scenario, complete));
        List<FitToHistory> fits = FitTable.of(scenario, summary);
        if (!fits.isEmpty()) {
            FitTable.write(folder, fits);
        }
    }

    /** Adds the digest of each of them that the folder has, and of the codebook. */
    static void addSums(Path folder, Map<String, String> sums) throws IOException {
        for (Layout<?> table : LAYOUTS) {
            if (Files.exists(folder.resolve(table.file()))) {
                sums.put(table.file(), Sums.sha256(folder.resolve(table.file())));
            }
        }
        sums.put(Codebook.FILE, Sums.sha256(folder.resolve(Codebook.FILE)));
    }
}

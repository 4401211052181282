package westphalia.cli.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import westphalia.cli.layout.ComparisonText;
import westphalia.cli.picture.ComparisonCharts;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.PairTally;
import westphalia.experiment.comparison.Partings;
import westphalia.output.column.WholeFile;
import westphalia.output.comparison.ComparisonTables;
import westphalia.output.ensemble.RecogniserTable;
import westphalia.result.Quantiles;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Parting;

/**
 * Lays down what a comparison found: tables, text and pictures.
 *
 * @param name of the base
 * @param arms the base and then the variants
 * @param seeds of the pairs, rising
 * @param pairs how many pairs were asked for
 */
record ComparisonTelling(Path folder, String name, List<Arm> arms, List<Long> seeds, int pairs) {

    /**
     * Writes everything that is said of all arms.
     *
     * @param tallies one per variant
     * @param summaries one per arm, the base's first
     */
    void tell(List<PairTally> tallies, List<List<Quantiles>> summaries, List<String> formats) throws IOException {
        Arm base = arms.get(0);
        String runs = pairs + " pairs of twins";
        ComparisonText text = new ComparisonText(base.scenario().title() + ": " + runs + " under " + luck(), arms);
        ComparisonCharts charts = new ComparisonCharts(base.scenario(), name, runs, seeds);
        charts.addBase(summaries.get(0));
        for (Arm arm : arms) {
            charts.addRecognisers(arm.name(), RecogniserTable.read(folder.resolve(arm.name())));
        }
        try (ComparisonTables tables = new ComparisonTables(folder)) {
            for (int place = 1; place < arms.size(); place++) {
                Arm variant = arms.get(place);
                PairTally tally = tallies.get(place - 1);
                if (tally.pairs() < ComparisonWork.LEAST_PAIRS) {
                    throw new IllegalStateException(variant.name() + ": fewer than " + ComparisonWork.LEAST_PAIRS
                            + " pairs came to the end; see failures.csv of the arms");
                }
                Comparison found = tally.comparison();
                List<Parting> chain = Partings.chain(base, variant, found.medianSeed(), found.medianRun());
                tables.add(found, tally.firsts(), chain);
                text.add(found, Arm.changes(base.scenario(), variant.scenario()), chain, seeds.size() > 1);
                charts.add(variant.scenario(), summaries.get(place), found);
            }
        }
        charts.write(folder.resolve("charts"), formats);
        WholeFile.write(folder.resolve(ComparisonWork.TEXT), text.text());
    }

    private String luck() {
        return seeds.size() == 1 ? "seed " + seeds.get(0) : seeds.size() + " seeds";
    }
}

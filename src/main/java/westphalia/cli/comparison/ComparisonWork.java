package westphalia.cli.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import westphalia.cli.layout.ComparisonText;
import westphalia.cli.picture.ComparisonCharts;
import westphalia.experiment.Ensemble;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.PairTally;
import westphalia.experiment.comparison.Partings;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.comparison.ArmOrder;
import westphalia.output.comparison.ComparisonFolder;
import westphalia.output.comparison.ComparisonTables;
import westphalia.output.table.StoredRuns;
import westphalia.result.RunReceiver;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Parting;

/**
 * Runs all arms, arm by arm, and then lays their stored runs beside each other, pair by pair; which arm runs when does
 * not matter, because luck is a function of seed and run.
 */
public final class ComparisonWork {
    /** The file of the text. */
    public static final String TEXT = "comparison.txt";

    private static final int LEAST_PAIRS = 2;

    private final String name;
    private final List<Arm> arms;
    private final List<ArmOrder> orders;
    private final Path folder;

    /** Makes who watches the runs. */
    public interface Watch {
        /** Who is told of every run after it has been written, of so many of which some were done before. */
        RunReceiver begin(int done, int wanted);
    }

    /**
     * Work that has not begun.
     *
     * @param name the base's name
     * @param arms the base and then the variants
     * @param orders what each of them was asked for
     */
    public ComparisonWork(String name, List<Arm> arms, List<ArmOrder> orders, Path folder) {
        this.name = name;
        this.arms = List.copyOf(arms);
        this.orders = List.copyOf(orders);
        this.folder = folder;
    }

    /** Does what is left of the work. */
    public void carryOut(IfExists ifExists, int threads, List<String> formats, Watch watch) throws IOException {
        try (ComparisonFolder results = ComparisonFolder.open(folder, orders, ifExists)) {
            if (!results.isTold()) {
                play(results.arms(), threads, watch);
                tell(results.arms(), formats);
            }
            results.finish();
        }
    }

    private void play(List<ResultsFolder> folders, int threads, Watch watch) {
        int done = folders.stream().mapToInt(ResultsFolder::runs).sum();
        int wanted = orders.get(0).order().runs();
        RunReceiver watcher = watch.begin(done, wanted * arms.size());
        for (int arm = 0; arm < arms.size(); arm++) {
            ResultsFolder own = folders.get(arm);
            Order order = orders.get(arm).order();
            new Ensemble(arms.get(arm).engine(), order.seed(), order.traced(), order.explained())
                    .play(own.runs(), wanted, threads, run -> {
                        own.receive(run);
                        watcher.receive(run);
                    });
        }
    }

    private void tell(List<ResultsFolder> folders, List<String> formats) throws IOException {
        Arm base = arms.get(0);
        Order order = orders.get(0).order();
        String runs = order.runs() + " pairs of twins";
        ComparisonText text = new ComparisonText(name + ": " + runs + " under seed " + order.seed(), arms);
        ComparisonCharts charts = new ComparisonCharts(base.scenario(), name, runs, order.seed());
        charts.addBase(folders.get(0).summarise());
        try (ComparisonTables tables = new ComparisonTables(folder)) {
            for (int place = 1; place < arms.size(); place++) {
                Arm variant = arms.get(place);
                Comparison found = found(folders.get(0), folders.get(place), variant, tables);
                List<Parting> chain = Partings.chain(base, variant, order.seed(), found.medianRun());
                tables.add(found, chain);
                text.add(found, Arm.changes(base.scenario(), variant.scenario()), chain);
                charts.add(variant.scenario(), folders.get(place).summarise(), found);
            }
        }
        charts.write(folder.resolve("charts"), formats);
        Files.writeString(folder.resolve(TEXT), text.text());
    }

    private Comparison found(ResultsFolder base, ResultsFolder other, Arm variant, ComparisonTables tables)
            throws IOException {
        PairTally tally = new PairTally(arms.get(0), variant, parting -> tables.addParting(variant.name(), parting));
        try (StoredRuns ofBase = stored(base, arms.get(0));
                StoredRuns ofVariant = stored(other, variant)) {
            for (int run = 0; run < base.runs(); run++) {
                tally.receive(ofBase.next(), ofVariant.next());
            }
        }
        if (tally.pairs() < LEAST_PAIRS) {
            throw new IllegalStateException(variant.name() + ": fewer than " + LEAST_PAIRS
                    + " pairs came to the end; see failures.csv of the arms");
        }
        return tally.comparison();
    }

    private static StoredRuns stored(ResultsFolder folder, Arm arm) throws IOException {
        return folder.stored(arm.scenario().claimants(), arm.scenario().drafts());
    }
}

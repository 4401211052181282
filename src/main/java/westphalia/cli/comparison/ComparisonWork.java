package westphalia.cli.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import westphalia.experiment.Workers;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.Face;
import westphalia.experiment.comparison.PairTally;
import westphalia.experiment.comparison.Twins;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.comparison.ArmOrder;
import westphalia.output.comparison.ComparisonFolder;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.output.table.StoredRuns;
import westphalia.result.Quantiles;
import westphalia.result.RunResult;
import westphalia.scenario.effective.EffectiveScenario;
import westphalia.scenario.reader.ReadScenario;

/**
 * Runs all arms number by number and tallies each pair of twins as it comes; of a comparison that was killed, the pairs
 * it left behind are tallied from its tables.
 */
public final class ComparisonWork {
    /** The file of the text. */
    public static final String TEXT = "comparison.txt";

    /** With fewer pairs there is no interval. */
    public static final int LEAST_PAIRS = 2;

    private final String name;
    private final List<Arm> arms = new ArrayList<>();
    private final List<ArmOrder> orders = new ArrayList<>();
    private final Path folder;

    /** Makes what watches the runs. */
    public interface Watch {
        /** What is to be called after each run, of so many of which some were done before. */
        Runnable begin(int done, int wanted);
    }

    /**
     * Work that has not begun.
     *
     * @param reads the base and then the variants
     * @param runs how many runs of each
     */
    public ComparisonWork(List<ReadScenario> reads, long seed, int runs, Path folder) {
        this.name = reads.get(0).name();
        this.folder = folder;
        for (ReadScenario read : reads) {
            Arm arm = new Arm(arms.isEmpty() ? ArmOrder.BASE : read.name(), read.scenario());
            arms.add(arm);
            orders.add(new ArmOrder(arm.name(), order(read, arm, seed, runs)));
        }
    }

    private static Order order(ReadScenario read, Arm arm, long seed, int runs) {
        EffectiveScenario used = read.asRun(seed, runs);
        return new Order(
                read.name(),
                used.text(),
                used.sha256(),
                read.scenario().from().toString(),
                read.scenario().to().toString(),
                arm.from(),
                arm.engine().plan().months(),
                seed,
                runs,
                1,
                false,
                false,
                arm.engine().measures(),
                read.scenario().claimants().stream()
                        .map(claimant -> claimant.id())
                        .toList(),
                read.scenario());
    }

    /** Whether the folder holds all that is asked for. */
    public boolean isComplete() {
        return ComparisonFolder.isComplete(folder, orders);
    }

    /** How many runs of all arms failed, once the work is done. */
    public int failed() {
        return arms.stream()
                .mapToInt(arm -> Manifest.read(folder.resolve(arm.name()), What.Runs.class)
                        .what()
                        .runsFailed())
                .sum();
    }

    /** Does what is left of the work. */
    public void carryOut(IfExists ifExists, Workers workers, List<String> formats, Watch watch) throws IOException {
        try (ComparisonFolder results = ComparisonFolder.open(folder, orders, ifExists)) {
            if (!results.isTold()) {
                tell(results.arms(), play(results.arms(), workers, watch), formats);
            }
            for (ResultsFolder own : results.arms()) {
                own.face(new Face(arm(own).engine()));
            }
            results.finish();
        }
    }

    private Arm arm(ResultsFolder own) {
        return arms.stream()
                .filter(arm -> own.path().endsWith(arm.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Runs and tallies what the folders do not hold yet, beside what they hold. */
    private List<PairTally> play(List<ResultsFolder> folders, Workers workers, Watch watch) throws IOException {
        List<PairTally> tallies = new ArrayList<>();
        for (Arm variant : arms.subList(1, arms.size())) {
            tallies.add(new PairTally(arms.get(0), variant));
        }
        int done = folders.stream().mapToInt(ResultsFolder::runs).min().orElse(0);
        if (done > 0) {
            takeIn(folders, done, tallies);
        }
        int wanted = orders.get(0).order().runs();
        Runnable progress = watch.begin(done * arms.size(), wanted * arms.size());
        Order order = orders.get(0).order();
        RunResult[] ofBase = new RunResult[1];
        new Twins(arms, order.seed(), order.tracedFirst()).play(done, wanted, workers, (arm, run) -> {
            ResultsFolder own = folders.get(arm);
            if (run.run() >= own.runs()) {
                own.receive(run); // An arm may hold more safe runs than another.
            }
            if (arm == 0) {
                ofBase[0] = run;
            } else {
                tallies.get(arm - 1).receive(ofBase[0], run);
            }
            progress.run();
        });
        return tallies;
    }

    /** Tallies the pairs that a killed comparison left behind. */
    private void takeIn(List<ResultsFolder> folders, int done, List<PairTally> tallies) throws IOException {
        for (int place = 1; place < arms.size(); place++) {
            try (StoredRuns ofBase = stored(folders.get(0), arms.get(0));
                    StoredRuns ofVariant = stored(folders.get(place), arms.get(place))) {
                for (int run = 0; run < done; run++) {
                    tallies.get(place - 1).receive(ofBase.next(), ofVariant.next());
                }
            }
        }
    }

    private static StoredRuns stored(ResultsFolder folder, Arm arm) throws IOException {
        return folder.stored(arm.scenario().claimants(), arm.scenario().drafts());
    }

    private void tell(List<ResultsFolder> folders, List<PairTally> tallies, List<String> formats) throws IOException {
        List<List<Quantiles>> summaries = new ArrayList<>();
        for (ResultsFolder own : folders) {
            summaries.add(own.summarise());
        }
        Order order = orders.get(0).order();
        new ComparisonTelling(folder, name, arms, List.of(order.seed()), order.runs())
                .tell(tallies, summaries, formats);
    }
}

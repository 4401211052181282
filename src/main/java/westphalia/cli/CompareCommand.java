package westphalia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.ArmArguments;
import westphalia.cli.argument.EnsembleArguments;
import westphalia.cli.layout.ComparisonText;
import westphalia.cli.picture.ComparisonCharts;
import westphalia.experiment.Ensemble;
import westphalia.experiment.comparison.Arm;
import westphalia.experiment.comparison.PairTally;
import westphalia.experiment.comparison.Partings;
import westphalia.output.Manifest;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.comparison.ArmOrder;
import westphalia.output.comparison.ComparisonFolder;
import westphalia.output.comparison.ComparisonTables;
import westphalia.output.table.StoredRuns;
import westphalia.result.RunReceiver;
import westphalia.result.comparison.Comparison;
import westphalia.result.comparison.Parting;
import westphalia.scenario.reader.ReadScenario;

/** {@code compare}: runs a base and variants of it as twins under the same luck and says what the variants change. */
@Command(
        name = "compare",
        description = "Runs a base and variants of it as twins under the same luck, and says what the variants change.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private static final int LEAST_RUNS = 2;
    private static final String TEXT = "comparison.txt";

    @Mixin
    ArmArguments arguments = new ArmArguments();

    @Mixin
    EnsembleArguments ensemble = new EnsembleArguments();

    @ParentCommand
    @Nullable
    CommandLineDoor door;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ensemble.check(LEAST_RUNS);
        ReadScenario base = arguments.base();
        List<ReadScenario> reads = new ArrayList<>(List.of(base));
        reads.addAll(arguments.variants(base));
        List<Arm> arms = new ArrayList<>();
        List<ArmOrder> orders = new ArrayList<>();
        for (ReadScenario read : reads) {
            String name = arms.isEmpty() ? ArmOrder.BASE : read.name();
            Arm arm = new Arm(name, read.scenario());
            arms.add(arm);
            orders.add(new ArmOrder(name, order(read, arm, base)));
        }
        Path folder = ensemble.folder(base.name() + "-compared");
        if (ensemble.isResumed() && ComparisonFolder.isComplete(folder, orders)) {
            say(folder + " is complete; nothing is left to resume");
            return CommandLineDoor.DONE;
        }
        try (ComparisonFolder results = ComparisonFolder.open(folder, orders, ensemble.ifExists())) {
            if (!results.isTold()) {
                play(results, arms, orders);
                tell(results, folder, arms, orders, base.name());
            }
            results.finish();
        }
        if (!isQuiet()) {
            spec.commandLine().getOut().print(Files.readString(folder.resolve(TEXT)));
        }
        say(orders.get(0).order().runs() + " runs of " + arms.size() + " arms in " + folder);
        int failed = arms.stream()
                .mapToInt(arm -> Manifest.read(folder.resolve(arm.name())).runsFailed())
                .sum();
        if (failed > 0) {
            spec.commandLine()
                    .getErr()
                    .println(failed + " runs failed, and their pairs are left out; see failures.csv of the arms");
            return CommandLineDoor.FAILED;
        }
        return CommandLineDoor.DONE;
    }

    private Order order(ReadScenario read, Arm arm, ReadScenario base) {
        return new Order(
                read.name(),
                read.effective().text(),
                read.effective().sha256(),
                read.scenario().from().toString(),
                read.scenario().to().toString(),
                arm.from(),
                arm.engine().plan().months(),
                ensemble.seed(base.scenario()),
                ensemble.runs(base.scenario()),
                1,
                false,
                false,
                arm.engine().measures(),
                read.scenario().claimants().stream()
                        .map(claimant -> claimant.id())
                        .toList());
    }

    private void play(ComparisonFolder results, List<Arm> arms, List<ArmOrder> orders) {
        int done = results.arms().stream().mapToInt(ResultsFolder::runs).sum();
        int wanted = orders.get(0).order().runs();
        if (done > 0) {
            say("going on after " + done + " of " + wanted * arms.size() + " runs");
        }
        RunReceiver watcher = ProgressBar.isOnTerminal() && !isQuiet()
                ? new ProgressBar(spec.commandLine().getErr(), done, wanted * arms.size())
                : run -> {};
        for (int arm = 0; arm < arms.size(); arm++) {
            ResultsFolder own = results.arms().get(arm);
            new Ensemble(arms.get(arm).engine(), orders.get(arm).order().seed(), 1, false)
                    .play(own.runs(), wanted, ensemble.threads(), run -> {
                        own.receive(run);
                        watcher.receive(run);
                    });
        }
    }

    /** Finds what the variants change, once all runs are stored, and writes it as tables, pictures and text. */
    private void tell(ComparisonFolder results, Path folder, List<Arm> arms, List<ArmOrder> orders, String name)
            throws IOException {
        Arm base = arms.get(0);
        Order order = orders.get(0).order();
        String runs = order.runs() + " pairs of twins";
        ComparisonText text = new ComparisonText(name + ": " + runs + " under seed " + order.seed(), arms);
        ComparisonCharts charts = new ComparisonCharts(base.scenario(), name, runs, order.seed());
        charts.addArm(base.name(), results.arms().get(0).summarise());
        try (ComparisonTables tables = new ComparisonTables(folder)) {
            for (int arm = 1; arm < arms.size(); arm++) {
                Arm variant = arms.get(arm);
                PairTally tally = new PairTally(base, variant, parting -> tables.addParting(variant.name(), parting));
                try (StoredRuns ofBase = stored(results.arms().get(0), base);
                        StoredRuns ofVariant = stored(results.arms().get(arm), variant)) {
                    for (int run = 0; run < order.runs(); run++) {
                        tally.receive(ofBase.next(), ofVariant.next());
                    }
                }
                if (tally.pairs() < LEAST_RUNS) {
                    throw new IllegalStateException(variant.name() + ": fewer than " + LEAST_RUNS
                            + " pairs came to the end; see failures.csv of the arms");
                }
                Comparison found = tally.comparison();
                List<Parting> chain = Partings.chain(base, variant, order.seed(), found.medianRun());
                tables.add(found, chain);
                text.add(found, ArmArguments.changes(base.scenario(), variant.scenario()), chain);
                charts.addArm(variant.name(), results.arms().get(arm).summarise());
                charts.add(found);
            }
        }
        charts.write(folder.resolve("charts"), ensemble.formats());
        Files.writeString(folder.resolve(TEXT), text.text());
    }

    private static StoredRuns stored(ResultsFolder folder, Arm arm) throws IOException {
        return folder.stored(arm.scenario().claimants(), arm.scenario().drafts());
    }

    private boolean isQuiet() {
        return door != null && door.isQuiet;
    }

    private void say(String message) {
        if (!isQuiet()) {
            spec.commandLine().getErr().println(message);
        }
    }
}

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
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.ArmArguments;
import westphalia.cli.argument.EngineArguments;
import westphalia.cli.argument.FolderArguments;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.UsageException;
import westphalia.cli.comparison.CollectionTold;
import westphalia.cli.comparison.ComparisonWork;
import westphalia.cli.comparison.FindingsPages;
import westphalia.cli.comparison.FolderComparison;
import westphalia.cli.comparison.FolderComparison.Group;
import westphalia.experiment.Workers;
import westphalia.output.manifest.Manifest;
import westphalia.output.manifest.What;
import westphalia.scenario.Limits;
import westphalia.scenario.reader.ReadScenario;

/**
 * {@code compare}: runs a base and variants of it as twins under the same luck and says what the variants change; of a
 * folder, each scenario beside the one it extends.
 */
@Command(
        name = "compare",
        description = "Runs a base and variants of it as twins under the same luck, and says what the variants change.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Mixin
    ArmArguments arguments = new ArmArguments();

    @Option(names = "--runs", description = "Number of pairs of twins, at least 2 (default: the base's runs).")
    @Nullable
    Integer runs;

    @Option(names = "--seed", description = "Master seed of all arms (default: the base's).")
    @Nullable
    Long seed;

    @Mixin
    FolderArguments results = new FolderArguments();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description =
                    "With a folder of scenarios: also lay what was found into the pages of that name, between their"
                            + " marks <!-- findings --> and <!-- end of findings -->.")
    @Nullable
    Path pages;

    @Mixin
    EngineArguments workers = new EngineArguments();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        results.refuseWrongUse();
        workers.refuseWrongUse();
        Integer asked = runs;
        if (asked != null && (asked < ComparisonWork.LEAST_PAIRS || asked > Limits.RUNS)) {
            throw new UsageException("--runs: must lie between " + ComparisonWork.LEAST_PAIRS + " and " + Limits.RUNS
                    + " to compare twins, but is " + asked);
        }
        Messages messages = new Messages(spec);
        if (pages != null && !arguments.isFolder()) {
            throw new UsageException("--pages: goes with a folder of scenarios, as in scenarios/what-if");
        }
        return arguments.isFolder() ? compareFolder(messages) : compareArms(messages);
    }

    private int compareArms(Messages messages) throws IOException {
        Integer asked = runs;
        ReadScenario base = arguments.base();
        List<ReadScenario> reads = new ArrayList<>(List.of(base));
        reads.addAll(arguments.variants(base));
        int wanted = asked == null
                ? Math.max(ComparisonWork.LEAST_PAIRS, base.scenario().runs())
                : asked;
        Path folder = results.folder(base.name() + "-compared");
        ComparisonWork work =
                new ComparisonWork(reads, seed == null ? base.scenario().seed() : seed, wanted, folder);
        if (results.isResumed && work.isComplete()) {
            messages.say(folder + " is complete; nothing is left to resume");
            return CommandLineDoor.DONE;
        }
        try (Workers hands = workers.workers(results.threads)) {
            work.carryOut(results.ifExists(), hands, results.charts.formats(), watch(messages));
        }
        if (!messages.isQuiet()) {
            spec.commandLine().getOut().print(Files.readString(folder.resolve(ComparisonWork.TEXT)));
        }
        messages.say(wanted + " runs of " + reads.size() + " arms in " + folder);
        return end(work.failed(), messages);
    }

    /** Compares every scenario of a folder with the one it extends. */
    private int compareFolder(Messages messages) throws IOException {
        Path folder = results.folder(arguments.folderName() + "-compared");
        List<Group> groups = arguments.groups();
        FolderComparison work = new FolderComparison(arguments.folderName(), groups, seed, runs, folder);
        boolean isDone;
        try (Workers hands = workers.workers(results.threads)) {
            isDone = work.carryOut(results.ifExists(), hands, results.charts.formats(), watch(messages));
        }
        Path into = pages;
        if (into != null) {
            CollectionTold told = CollectionTold.of(
                    folder, Manifest.read(folder, What.Collection.class).what());
            messages.say(FindingsPages.write(told, into) + " pages in " + into);
        }
        if (!isDone) {
            messages.say(folder + " is complete; nothing is left to resume");
            return CommandLineDoor.DONE;
        }
        if (!messages.isQuiet()) {
            spec.commandLine().getOut().print(Files.readString(folder.resolve(ComparisonWork.TEXT)));
        }
        messages.say(groups.stream().mapToInt(group -> group.variants().size()).sum() + " variants of " + groups.size()
                + " scenarios in " + folder);
        return end(work.failed(), messages);
    }

    private static int end(int failed, Messages messages) {
        if (failed > 0) {
            messages.complain(failed + " runs failed, and their pairs are left out; see failures.csv of the arms");
            return CommandLineDoor.FAILED;
        }
        return CommandLineDoor.DONE;
    }

    private static ComparisonWork.Watch watch(Messages messages) {
        return (done, wanted) -> {
            if (done > 0) {
                messages.say("going on after " + done + " of " + wanted + " runs");
            }
            return messages.progress(done, wanted, "runs");
        };
    }
}

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
import westphalia.cli.comparison.ComparisonWork;
import westphalia.experiment.Workers;
import westphalia.scenario.Limits;
import westphalia.scenario.reader.ReadScenario;

/** {@code compare}: runs a base and variants of it as twins under the same luck and says what the variants change. */
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
        ReadScenario base = arguments.base();
        List<ReadScenario> reads = new ArrayList<>(List.of(base));
        reads.addAll(arguments.variants(base));
        int wanted = asked == null
                ? Math.max(ComparisonWork.LEAST_PAIRS, base.scenario().runs())
                : asked;
        Path folder = results.folder(base.name() + "-compared");
        ComparisonWork work =
                new ComparisonWork(reads, seed == null ? base.scenario().seed() : seed, wanted, folder);
        Messages messages = new Messages(spec);
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
        int failed = work.failed();
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

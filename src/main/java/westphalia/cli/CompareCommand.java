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
import westphalia.cli.comparison.ComparisonWork;
import westphalia.result.RunReceiver;
import westphalia.scenario.reader.ReadScenario;

/** {@code compare}: runs a base and variants of it as twins under the same luck and says what the variants change. */
@Command(
        name = "compare",
        description = "Runs a base and variants of it as twins under the same luck, and says what the variants change.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private static final int LEAST_RUNS = 2;

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
        Path folder = ensemble.folder(base.name() + "-compared");
        long seed = ensemble.seed(base.scenario());
        ComparisonWork work = new ComparisonWork(reads, seed, ensemble.runs(base.scenario()), folder);
        if (ensemble.isResumed() && work.isComplete()) {
            say(folder + " is complete; nothing is left to resume");
            return CommandLineDoor.DONE;
        }
        work.carryOut(ensemble.ifExists(), ensemble.threads(), ensemble.formats(), this::watcher);
        if (!isQuiet()) {
            spec.commandLine().getOut().print(Files.readString(folder.resolve(ComparisonWork.TEXT)));
        }
        say(ensemble.runs(base.scenario()) + " runs of " + reads.size() + " arms in " + folder);
        int failed = work.failed();
        if (failed > 0) {
            spec.commandLine()
                    .getErr()
                    .println(failed + " runs failed, and their pairs are left out; see failures.csv of the arms");
            return CommandLineDoor.FAILED;
        }
        return CommandLineDoor.DONE;
    }

    private RunReceiver watcher(int done, int wanted) {
        if (done > 0) {
            say("going on after " + done + " of " + wanted + " runs");
        }
        return ProgressBar.isOnTerminal() && !isQuiet()
                ? new ProgressBar(spec.commandLine().getErr(), done, wanted)
                : run -> {};
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

package westphalia.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.EnsembleArguments;
import westphalia.cli.argument.ScenarioArguments;
import westphalia.cli.argument.UsageException;
import westphalia.cli.picture.RunCharts;
import westphalia.engine.Engine;
import westphalia.experiment.Ensemble;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.table.StoredRuns;
import westphalia.result.Quantiles;
import westphalia.result.RunReceiver;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ReadScenario;

/** {@code run}: carries out one run or an ensemble and writes tables, charts and a manifest. */
@Command(
        name = "run",
        description = "Carries out an ensemble of runs and writes tables, charts and a manifest.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Mixin
    ScenarioArguments arguments = new ScenarioArguments();

    @Mixin
    EnsembleArguments ensemble = new EnsembleArguments();

    @Option(names = "--trace", defaultValue = "1", description = "Runs whose states are recorded (default: 1).")
    int trace = 1;

    @Option(names = "--explain", description = "Record every decision of the traced runs with its reasons.")
    boolean isExplained;

    @Option(names = "--gzip", description = "Pack the tables.")
    boolean isPacked;

    @Option(names = "--engine", defaultValue = "local", description = "local (default); spark is not in this build.")
    String engineName = "local";

    @ParentCommand
    @Nullable
    CommandLineDoor door;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        refuseWrongUse();
        ReadScenario read = arguments.read();
        Scenario scenario = read.scenario();
        Engine engine = new Engine(scenario);
        Order order = order(read, engine);
        Path folder = ensemble.folder(read.name());
        RunCharts pictures = new RunCharts(scenario, order);
        PrintWriter error = spec.commandLine().getErr();
        if (ensemble.isResumed() && ResultsFolder.isComplete(folder, order)) {
            say(error, folder + " is complete; nothing is left to resume");
            return CommandLineDoor.DONE;
        }
        List<Quantiles> summary;
        int failed;
        try (ResultsFolder results = ResultsFolder.open(folder, order, ensemble.ifExists())) {
            if (results.runs() > 0) {
                StoredRuns.replay(
                        folder, results.runs(), order.seed(), scenario.claimants(), scenario.drafts(), pictures);
                say(error, "going on after run " + results.runs());
            }
            List<RunReceiver> receivers = new ArrayList<>(List.of(results, pictures));
            if (ProgressBar.isOnTerminal() && !isQuiet()) {
                receivers.add(new ProgressBar(error, results.runs(), order.runs()));
            }
            new Ensemble(engine, order.seed(), order.traced(), order.explained())
                    .play(
                            results.runs(),
                            order.runs(),
                            ensemble.threads(),
                            run -> receivers.forEach(receiver -> receiver.receive(run)));
            summary = results.finish();
            failed = results.failed();
        }
        pictures.write(folder.resolve("charts"), ensemble.formats(), summary);
        say(error, order.runs() + " runs of " + read.name() + " in " + folder);
        if (failed > 0) {
            error.println(failed + " of " + order.runs() + " runs failed; see " + folder.resolve("failures.csv"));
            return CommandLineDoor.FAILED;
        }
        return CommandLineDoor.DONE;
    }

    private Order order(ReadScenario read, Engine engine) {
        Scenario scenario = read.scenario();
        int wanted = ensemble.runs(scenario);
        return new Order(
                read.name(),
                read.effective().text(),
                read.effective().sha256(),
                scenario.from().toString(),
                scenario.to().toString(),
                engine.plan().from(),
                engine.plan().months(),
                ensemble.seed(scenario),
                wanted,
                Math.min(trace, wanted),
                isExplained,
                isPacked,
                engine.measures(),
                scenario.claimants().stream().map(claimant -> claimant.id()).toList());
    }

    private void refuseWrongUse() {
        if (!engineName.equals("local")) {
            throw new UsageException("--engine: must be local in this build, but is " + engineName);
        }
        ensemble.check(1);
        if (trace < 0) {
            throw new UsageException("--trace: must be at least 0, but is " + trace);
        }
    }

    private boolean isQuiet() {
        return door != null && door.isQuiet;
    }

    private void say(PrintWriter error, String message) {
        if (!isQuiet()) {
            error.println(message);
        }
    }
}

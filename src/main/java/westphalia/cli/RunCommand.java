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
import westphalia.cli.CommandLineDoor.UsageException;
import westphalia.engine.Engine;
import westphalia.experiment.Ensemble;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.ResultsFolder.IfExists;
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

    @Option(names = "--runs", description = "Number of runs (default: the scenario's).")
    @Nullable
    Integer runs;

    @Option(names = "--seed", description = "Master seed (default: the scenario's).")
    @Nullable
    Long seed;

    @Option(names = "--out", paramLabel = "DIR", description = "Results folder (default: results/<scenario's name>).")
    @Nullable
    Path out;

    @Option(names = "--threads", description = "Runs carried out at once (default: all cores).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--charts", defaultValue = "png", description = "png, svg, png,svg or none (default: png).")
    String charts = "png";

    @Option(names = "--trace", defaultValue = "1", description = "Runs whose states are recorded (default: 1).")
    int trace = 1;

    @Option(names = "--explain", description = "Record every decision of the traced runs with its reasons.")
    boolean isExplained;

    @Option(names = "--gzip", description = "Pack the tables.")
    boolean isPacked;

    @Option(names = "--engine", defaultValue = "local", description = "local (default); spark is not in this build.")
    String engineName = "local";

    @Option(names = "--resume", description = "Go on with a folder whose ensemble was stopped.")
    boolean isResumed;

    @Option(names = "--overwrite", description = "Replace a results folder that exists.")
    boolean isOverwritten;

    @ParentCommand
    @Nullable
    CommandLineDoor door;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<String> formats = formats();
        refuseWrongUse();
        ReadScenario read = arguments.read();
        Scenario scenario = read.scenario();
        Engine engine = new Engine(scenario);
        Order order = order(read, engine);
        Path folder = out == null ? Path.of("results", read.name()) : out;
        RunCharts pictures = new RunCharts(scenario, order);
        PrintWriter error = spec.commandLine().getErr();
        if (isResumed && ResultsFolder.isComplete(folder, order)) {
            say(error, folder + " is complete; nothing is left to resume");
            return CommandLineDoor.DONE;
        }
        List<Quantiles> summary;
        int failed;
        try (ResultsFolder results = ResultsFolder.open(folder, order, ifExists())) {
            if (results.runs() > 0) {
                StoredRuns.replay(folder, results.runs(), scenario.claimants(), scenario.drafts(), pictures);
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
                            threads,
                            run -> receivers.forEach(receiver -> receiver.receive(run)));
            summary = results.finish();
            failed = results.failed();
        }
        pictures.write(folder.resolve("charts"), formats, summary);
        say(error, order.runs() + " runs of " + read.name() + " in " + folder);
        if (failed > 0) {
            error.println(failed + " of " + order.runs() + " runs failed; see " + folder.resolve("failures.csv"));
            return CommandLineDoor.FAILED;
        }
        return CommandLineDoor.DONE;
    }

    private Order order(ReadScenario read, Engine engine) {
        Scenario scenario = read.scenario();
        int wanted = runs == null ? scenario.runs() : runs;
        return new Order(
                read.name(),
                read.effective().text(),
                read.effective().sha256(),
                scenario.from().toString(),
                scenario.to().toString(),
                engine.plan().from(),
                engine.plan().months(),
                seed == null ? scenario.seed() : seed,
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
        if (threads < 1) {
            throw new UsageException("--threads: must be at least 1, but is " + threads);
        }
        if (trace < 0) {
            throw new UsageException("--trace: must be at least 0, but is " + trace);
        }
        Integer wanted = runs;
        if (wanted != null && (wanted < 1 || wanted > 1_000_000)) {
            throw new UsageException("--runs: must lie between 1 and 1000000, but is " + wanted);
        }
        if (isResumed && isOverwritten) {
            throw new UsageException("--resume and --overwrite exclude each other");
        }
    }

    private List<String> formats() {
        if (charts.equals("none")) {
            return List.of();
        }
        List<String> formats = List.of(charts.split(",", -1));
        for (String format : formats) {
            if (!format.equals("png") && !format.equals("svg")) {
                throw new UsageException("--charts: must be png, svg, png,svg or none, but is " + charts);
            }
        }
        return formats;
    }

    private IfExists ifExists() {
        return isResumed ? IfExists.RESUME : isOverwritten ? IfExists.OVERWRITE : IfExists.REFUSE;
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

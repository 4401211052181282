package westphalia.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.EngineArguments;
import westphalia.cli.argument.FolderArguments;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.ScenarioArguments;
import westphalia.cli.argument.UsageException;
import westphalia.cli.picture.RunCharts;
import westphalia.cli.picture.Surroundings;
import westphalia.engine.Engine;
import westphalia.experiment.Ensemble;
import westphalia.experiment.Workers;
import westphalia.experiment.comparison.Face;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.ensemble.FitTable;
import westphalia.output.ensemble.RecogniserTable;
import westphalia.output.manifest.What;
import westphalia.output.table.StoredRuns;
import westphalia.result.Quantiles;
import westphalia.result.RunReceiver;
import westphalia.result.ensemble.FaceRun;
import westphalia.result.ensemble.FitToHistory;
import westphalia.scenario.Limits;
import westphalia.scenario.Scenario;
import westphalia.scenario.ScenarioWords;
import westphalia.scenario.effective.EffectiveScenario;
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

    @Mixin
    FolderArguments results = new FolderArguments();

    @Option(
            names = "--trace",
            defaultValue = "1",
            description =
                    "How many runs record their states: the one nearest the medians, which is chosen when all are done,"
                            + " and the first ones (default: 1).")
    int trace = 1;

    @Option(names = "--explain", description = "Record every decision of the traced runs with its reasons.")
    boolean isExplained;

    @Option(names = "--gzip", description = "Pack the tables.")
    boolean isPacked;

    @Mixin
    EngineArguments workers = new EngineArguments();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** The command that does again what a part of a folder's runs was asked for. */
    static RunCommand again(Path scenario, What.Part part, Path folder) {
        RunCommand command = new RunCommand();
        command.arguments.file = scenario;
        command.runs = part.runs();
        command.seed = part.seed();
        command.trace = part.traced();
        command.isExplained = part.explained();
        command.results = FolderArguments.again(folder);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        return carryOut(new Messages(spec));
    }

    /** Does the work. */
    int carryOut(Messages messages) throws IOException {
        results.refuseWrongUse();
        refuseWrongUse();
        ReadScenario read = arguments.read(messages);
        Scenario scenario = read.scenario();
        Engine engine = new Engine(scenario);
        Order order = order(read, engine);
        Path folder = results.folder(read.name());
        RunCharts pictures = new RunCharts(
                scenario, Surroundings.source(read.name(), scenario, order.runs() + " runs", List.of(order.seed())));
        if (results.isResumed && ResultsFolder.isComplete(folder, order)) {
            messages.say(folder + " is complete; nothing is left to resume");
            return CommandLineDoor.DONE;
        }
        int failed;
        @Nullable FaceRun face;
        List<FitToHistory> fits;
        try (ResultsFolder tables = ResultsFolder.open(folder, order, results.ifExists());
                Workers hands = workers.workers(results.threads)) {
            if (tables.runs() > 0) {
                StoredRuns.replay(folder, tables.runs(), scenario.claimants(), scenario.drafts(), pictures);
                messages.say("going on after run " + tables.runs());
            }
            List<RunReceiver> receivers = new ArrayList<>(List.of(tables, pictures));
            Runnable progress = messages.progress(tables.runs(), order.runs(), "runs");
            receivers.add(run -> progress.run());
            new Ensemble(engine, order.seed(), order.tracedFirst(), order.explained())
                    .play(
                            tables.runs(),
                            order.runs(),
                            hands,
                            run -> receivers.forEach(receiver -> receiver.receive(run)));
            List<Quantiles> summary = tables.summarise();
            pictures.add(RecogniserTable.read(folder));
            pictures.show(tables.face(new Face(engine)), tables.face());
            pictures.write(folder.resolve("charts"), results.charts.formats(), summary);
            tables.complete();
            failed = tables.failed();
            fits = FitTable.of(scenario, summary);
            face = tables.face();
        }
        messages.say(order.runs() + " runs of " + read.name() + " in " + folder);
        Map<String, String> names = new ScenarioWords(scenario).labels();
        fits.forEach(fit -> messages.say(names.getOrDefault(fit.claimant(), fit.claimant()) + ": " + fit.inWords()));
        if (!fits.isEmpty() && !scenario.observedNote().isEmpty()) {
            messages.say(scenario.observedNote());
        }
        if (face != null && order.runs() > 1) {
            messages.say("where one run is shown: " + face.inWords());
        }
        if (failed > 0) {
            messages.complain(failed + " of " + order.runs() + " runs failed; see " + folder.resolve("failures.csv"));
            return CommandLineDoor.FAILED;
        }
        return CommandLineDoor.DONE;
    }

    private Order order(ReadScenario read, Engine engine) {
        Scenario scenario = read.scenario();
        int wanted = runs == null ? scenario.runs() : runs;
        long master = seed == null ? scenario.seed() : seed;
        EffectiveScenario used = read.asRun(master, wanted);
        return new Order(
                read.name(),
                used.text(),
                used.sha256(),
                scenario.from().toString(),
                scenario.to().toString(),
                engine.plan().from(),
                engine.plan().months(),
                master,
                wanted,
                Math.min(trace, wanted),
                isExplained,
                isPacked,
                engine.measures(),
                scenario.claimants().stream().map(claimant -> claimant.id()).toList(),
                scenario);
    }

    private void refuseWrongUse() {
        workers.refuseWrongUse();
        if (trace < 0) {
            throw new UsageException("--trace: must be at least 0, but is " + trace);
        }
        Integer wanted = runs;
        if (wanted != null && (wanted < 1 || wanted > Limits.RUNS)) {
            throw new UsageException("--runs: must lie between 1 and " + Limits.RUNS + ", but is " + wanted);
        }
    }
}

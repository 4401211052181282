package westphalia.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import westphalia.cli.argument.ChartArguments;
import westphalia.cli.argument.Messages;
import westphalia.cli.argument.UsageException;
import westphalia.cli.comparison.ComparisonWork;
import westphalia.cli.comparison.PooledComparison;
import westphalia.cli.picture.RunCharts;
import westphalia.cli.picture.Surroundings;
import westphalia.engine.Engine;
import westphalia.experiment.comparison.Face;
import westphalia.output.Pool;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.ensemble.RecogniserTable;
import westphalia.output.table.StoredRuns;
import westphalia.result.Quantiles;
import westphalia.result.ensemble.FaceRun;
import westphalia.scenario.Scenario;

/** {@code merge}: pools results of one scenario, or comparisons of the same variants, run under different seeds. */
@Command(
        name = "merge",
        description =
                "Pools results folders of one scenario run under different seeds, or comparisons of the same variants, as a"
                        + " class pools its laptops.",
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Results folders, at least two.")
    List<Path> folders = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder of the pooled results.")
    Path out = Path.of("");

    @Option(names = "--gzip", description = "Pack the tables.")
    boolean isPacked;

    @Mixin
    ChartArguments charts = new ChartArguments();

    @Option(names = "--overwrite", description = "Replace a results folder that exists.")
    boolean isOverwritten;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** The command that pools folders again, without charts. */
    static MergeCommand again(List<Path> folders, Path out) {
        MergeCommand command = new MergeCommand();
        command.folders = folders;
        command.out = out;
        command.charts = ChartArguments.none();
        return command;
    }

    @Override
    public Integer call() throws IOException {
        return carryOut(new Messages(spec));
    }

    /** Does the work. */
    int carryOut(Messages messages) throws IOException {
        List<String> formats = charts.formats();
        if (folders.stream()
                .anyMatch(folder -> folder.toAbsolutePath()
                        .normalize()
                        .equals(out.toAbsolutePath().normalize()))) {
            throw new UsageException("--out: must be another folder than those that are pooled, but is " + out);
        }
        IfExists ifExists = isOverwritten ? IfExists.OVERWRITE : IfExists.REFUSE;
        return PooledComparison.isComparison(folders.get(0))
                ? poolComparisons(formats, ifExists, messages)
                : poolRuns(formats, ifExists, messages);
    }

    private int poolComparisons(List<String> formats, IfExists ifExists, Messages messages) throws IOException {
        if (isPacked) {
            throw new UsageException("--gzip: the tables of a comparison are not packed");
        }
        PooledComparison pool = PooledComparison.of(folders);
        pool.write(out, ifExists, formats);
        if (!messages.isQuiet()) {
            spec.commandLine().getOut().print(Files.readString(out.resolve(ComparisonWork.TEXT)));
        }
        messages.say(pool.pairs() + " pairs of twins under " + folders.size() + " seeds in " + out);
        return CommandLineDoor.DONE;
    }

    private int poolRuns(List<String> formats, IfExists ifExists, Messages messages) throws IOException {
        Pool pool = Pool.of(folders);
        Scenario scenario = pool.scenario();
        Face face = new Face(new Engine(scenario));
        List<Quantiles> summary = pool.write(out, isPacked, ifExists, face);
        if (!formats.isEmpty()) {
            RunCharts pictures = new RunCharts(
                    scenario, Surroundings.source(pool.name(), scenario, pool.runs() + " runs", pool.seeds()));
            for (int index = 0; index < folders.size(); index++) {
                StoredRuns.replay(
                        pool.folders().get(index),
                        pool.runsOfEach().get(index),
                        scenario.claimants(),
                        scenario.drafts(),
                        pictures);
            }
            pictures.add(RecogniserTable.read(out));
            FaceRun shown = pool.face();
            pictures.show(shown == null ? null : face.again(shown.seed(), shown.run(), false), shown);
            pictures.write(out.resolve("charts"), formats, summary);
        }
        messages.say(pool.runs() + " runs of " + pool.name() + " under " + folders.size() + " seeds in " + out);
        return CommandLineDoor.DONE;
    }
}

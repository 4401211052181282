package westphalia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.experiment.Ensemble;
import westphalia.experiment.comparison.Face;
import westphalia.output.ExistingFolder;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.reader.ReadScenario;
import westphalia.scenario.reader.ScenarioReader;

/** {@code kosovo-2008} to its end: one run, an ensemble on one thread and on two, and the same with its tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RunBenchmark {
    /** Runs of the ensembles. */
    static final int RUNS = 48;

    private final ReadScenario read = ScenarioReader.read(Path.of("scenarios/kosovo-2008.yaml"), List.of());
    private final Scenario scenario = read.scenario();
    private final Engine engine = new Engine(scenario);
    private int run;

    @Benchmark
    public RunResult oneRun() {
        return engine.run(scenario.seed(), run++, RunOptions.PLAIN);
    }

    @Benchmark
    public void ensembleOnOneThread() {
        ensemble().play(0, RUNS, 1, result -> {});
    }

    @Benchmark
    public void ensembleOnTwoThreads() {
        ensemble().play(0, RUNS, 2, result -> {});
    }

    @Benchmark
    public void ensembleOnOneThreadWithTables() throws IOException {
        withTables(false);
    }

    @Benchmark
    public void ensembleOnOneThreadWithPackedTables() throws IOException {
        withTables(true);
    }

    private Ensemble ensemble() {
        return new Ensemble(engine, scenario.seed(), 0, false);
    }

    private void withTables(boolean isPacked) throws IOException {
        Path folder = Files.createTempDirectory("westphalia-bench");
        Order order = new Order(
                read.name(),
                read.effective().text(),
                read.effective().sha256(),
                scenario.from().toString(),
                scenario.to().toString(),
                engine.plan().from(),
                engine.plan().months(),
                scenario.seed(),
                RUNS,
                0,
                false,
                isPacked,
                engine.measures(),
                scenario.claimants().stream().map(claimant -> claimant.id()).toList(),
                scenario);
        try (ResultsFolder results = ResultsFolder.open(folder, order, IfExists.OVERWRITE)) {
            ensemble().play(0, RUNS, 1, results);
            results.finish(new Face(engine));
        }
        ExistingFolder.delete(folder);
    }
}

package westphalia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import westphalia.engine.Engine;
import westphalia.engine.run.RunOptions;
import westphalia.output.ExistingFolder;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.invented.InventedWorld;
import westphalia.scenario.reader.ScenarioReader;

/** A whole run of invented worlds of growing size, and what precedes it: reading, and preparing what all runs share. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class GrowthBenchmark {
    /** By how much a small world is repeated, so that every size is measured over as much work. */
    private static final int MOST = 100_000;

    @Param({"193", "1000", "10000", "100000"})
    public int states;

    private Scenario scenario = null;
    private Engine engine = null;

    @Setup
    public void invent() {
        try {
            Path folder = Files.createTempDirectory("westphalia-bench");
            for (var file : new InventedWorld(states, 1).files("world").entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            scenario = ScenarioReader.read(folder.resolve("world.yaml"), List.of())
                    .scenario();
            engine = new Engine(scenario);
            ExistingFolder.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As many runs as make a hundred thousand states. */
    @Benchmark
    public RunResult runs() {
        RunResult last = engine.run(1, 0, RunOptions.PLAIN);
        for (int run = 1; run < MOST / states; run++) {
            last = engine.run(1, run, RunOptions.PLAIN);
        }
        return last;
    }

    @Benchmark
    public Engine preparing() {
        return new Engine(scenario);
    }
}

package westphalia;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import westphalia.engine.Engine;
import westphalia.experiment.Ensemble;
import westphalia.experiment.comparison.Face;
import westphalia.output.Order;
import westphalia.output.ResultsFolder;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.output.column.Codebook;
import westphalia.result.RunReceiver;
import westphalia.result.RunResult;
import westphalia.scenario.Scenario;
import westphalia.scenario.effective.EffectiveScenario;
import westphalia.scenario.reader.ScenarioReader;

/** Runs scenarios and reads their tables, for tests that compare them. */
public final class RunTables {
    /** The scenario that most tests run, with a short horizon. */
    public static final Path KOSOVO = Path.of("scenarios/kosovo-2008.yaml");

    private RunTables() {}

    /** A shipped scenario with changes. */
    public static Scenario read(Path file, String... settings) {
        return ScenarioReader.read(file, List.of(settings)).scenario();
    }

    /** The runs of a scenario, all traced and explained. */
    public static List<RunResult> explained(Scenario scenario, int runs) {
        List<RunResult> results = new ArrayList<>();
        new Ensemble(new Engine(scenario), scenario.seed(), runs, true).play(0, runs, 2, results::add);
        return results;
    }

    /** The runs of a scenario, acts and measures only. */
    public static List<RunResult> plain(Scenario scenario, int runs) {
        List<RunResult> results = new ArrayList<>();
        new Ensemble(new Engine(scenario), scenario.seed(), 0, false).play(0, runs, 2, results::add);
        return results;
    }

    /** What an ensemble of explained runs is ordered as. */
    public static Order order(Scenario scenario, Engine engine, int runs, boolean packed) {
        return order(scenario, engine, runs, runs, packed);
    }

    /** What an ensemble is ordered as of which some runs are traced; if all are, they are explained too. */
    private static Order order(Scenario scenario, Engine engine, int runs, int traced, boolean packed) {
        EffectiveScenario effective = EffectiveScenario.of(scenario);
        return new Order(
                "test",
                effective.text(),
                effective.sha256(),
                scenario.from().toString(),
                scenario.to().toString(),
                engine.plan().from(),
                engine.plan().months(),
                scenario.seed(),
                runs,
                traced,
                traced == runs,
                packed,
                engine.measures(),
                scenario.claimants().stream().map(claimant -> claimant.id()).toList(),
                scenario);
    }

    /**
     * Writes a results folder of explained runs.
     *
     * @param watcher is told of every run after it has been written, and may throw to kill the ensemble
     */
    public static void write(
            Path folder,
            Scenario scenario,
            int runs,
            int threads,
            boolean packed,
            IfExists ifExists,
            RunReceiver watcher) {
        write(folder, scenario, runs, runs, threads, packed, ifExists, watcher);
    }

    /** Writes a results folder of runs of which the first alone is traced and none explained. */
    public static void writeBriefly(
            Path folder, Scenario scenario, int runs, int threads, IfExists ifExists, RunReceiver watcher) {
        write(folder, scenario, runs, 1, threads, false, ifExists, watcher);
    }

    private static void write(
            Path folder,
            Scenario scenario,
            int runs,
            int traced,
            int threads,
            boolean packed,
            IfExists ifExists,
            RunReceiver watcher) {
        Engine engine = new Engine(scenario);
        Order order = order(scenario, engine, runs, traced, packed);
        try (ResultsFolder results = ResultsFolder.open(folder, order, ifExists)) {
            new Ensemble(engine, scenario.seed(), order.tracedFirst(), order.explained())
                    .play(results.runs(), runs, threads, run -> {
                        results.receive(run);
                        watcher.receive(run);
                    });
            results.finish(new Face(engine));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Thrown in place of a kill. */
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A watcher that kills an ensemble when so many runs are written. */
    public static RunReceiver killAfter(int runs) {
        return run -> {
            if (run.run() == runs - 1) {
                throw new Killed();
            }
        };
    }

    /** The tables of a scenario's runs, all traced and explained, by name. */
    public static Map<String, String> of(Scenario scenario, int runs, Path folder) {
        write(folder, scenario, runs, 2, false, IfExists.REFUSE, run -> {});
        return in(folder);
    }

    /** The tables of a folder but for their codebook, unpacked, by name. */
    public static Map<String, String> in(Path folder) {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.matches("[^.].*\\.(csv|jsonl)(\\.gz)?") && !name.equals(Codebook.FILE)) {
                    tables.put(name.replace(".gz", ""), text(file));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return tables;
    }

    /** One table of a folder, unpacked. */
    public static String table(Path folder, String name) {
        return Objects.requireNonNull(in(folder).get(name), name);
    }

    private static String text(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

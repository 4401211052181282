package westphalia.cli.argument;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.scenario.Scenario;

/** How many runs, under which seed, and where the results go. */
public final class EnsembleArguments {
    private static final int MOST_RUNS = 1_000_000;

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

    @Option(names = "--resume", description = "Go on with a folder whose ensemble was stopped.")
    boolean isResumed;

    @Option(names = "--overwrite", description = "Replace a results folder that exists.")
    boolean isOverwritten;

    /**
     * Refuses what cannot be meant.
     *
     * @param leastRuns how many runs there must be at least
     */
    public void check(int leastRuns) {
        formats();
        if (threads < 1) {
            throw new UsageException("--threads: must be at least 1, but is " + threads);
        }
        Integer wanted = runs;
        if (wanted != null && (wanted < leastRuns || wanted > MOST_RUNS)) {
            throw new UsageException(
                    "--runs: must lie between " + leastRuns + " and " + MOST_RUNS + ", but is " + wanted);
        }
        if (isResumed && isOverwritten) {
            throw new UsageException("--resume and --overwrite exclude each other");
        }
    }

    public int runs(Scenario scenario) {
        Integer wanted = runs;
        return wanted == null ? scenario.runs() : wanted;
    }

    public long seed(Scenario scenario) {
        Long wanted = seed;
        return wanted == null ? scenario.seed() : wanted;
    }

    /** The folder asked for, or that of a name among the results. */
    public Path folder(String name) {
        Path wanted = out;
        return wanted == null ? Path.of("results", name) : wanted;
    }

    public int threads() {
        return threads;
    }

    public boolean isResumed() {
        return isResumed;
    }

    /** The formats of the pictures; empty for none. */
    public List<String> formats() {
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

    /** What is to be done with a folder that exists. */
    public IfExists ifExists() {
        return isResumed ? IfExists.RESUME : isOverwritten ? IfExists.OVERWRITE : IfExists.REFUSE;
    }
}

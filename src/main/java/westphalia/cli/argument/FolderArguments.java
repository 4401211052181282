package westphalia.cli.argument;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import westphalia.output.ResultsFolder.IfExists;
import westphalia.scenario.Limits;

/** Where results go, what becomes of a folder that is there already, and with how many threads it is filled. */
public final class FolderArguments {
    @Option(names = "--out", paramLabel = "DIR", description = "Results folder (default: results/<scenario's name>).")
    @Nullable
    public Path out;

    @Option(names = "--threads", description = "Runs carried out at once (default: all cores).")
    public int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    public ChartArguments charts = new ChartArguments();

    @Option(names = "--resume", description = "Go on with a folder whose command was stopped.")
    public boolean isResumed;

    @Option(names = "--overwrite", description = "Replace a results folder that exists.")
    public boolean isOverwritten;

    private boolean isAgain;

    /** A folder in which something is done again, without charts. */
    public static FolderArguments again(Path folder) {
        FolderArguments arguments = new FolderArguments();
        arguments.out = folder;
        arguments.charts = ChartArguments.none();
        arguments.isAgain = true;
        return arguments;
    }

    /** Refuses what cannot be meant. */
    public void refuseWrongUse() {
        charts.formats();
        refuseThreads(threads);
        if (isResumed && isOverwritten) {
            throw new UsageException("--resume and --overwrite exclude each other");
        }
    }

    /** Refuses fewer threads than one and more than any machine has use for. */
    public static void refuseThreads(int threads) {
        if (threads < 1 || threads > Limits.THREADS) {
            throw new UsageException("--threads: must lie between 1 and " + Limits.THREADS + ", but is " + threads);
        }
    }

    /** The folder: the one named, or {@code results/} and a name. */
    public Path folder(String name) {
        if (!isAgain) {
            StopRequest.beginResumable();
        }
        return out == null ? Path.of("results", name) : out;
    }

    public IfExists ifExists() {
        return isResumed ? IfExists.RESUME : isOverwritten ? IfExists.OVERWRITE : IfExists.REFUSE;
    }
}

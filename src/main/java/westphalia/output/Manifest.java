package westphalia.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.output.table.FolderException;
import westphalia.result.ensemble.FaceRun;

/**
 * What a results folder is: {@code manifest.json}.
 *
 * @param program version of the program
 * @param format version of the folder's layout
 * @param scenario name of the scenario
 * @param scenarioSha256 of the effective scenario, tables included
 * @param runsWanted runs asked for
 * @param runsDone runs in the tables, failed ones included
 * @param runsFailed runs that failed
 * @param traced how many runs record the states: the one that stands for all, and the first ones
 * @param faceRun the number of the run that stands for all; null while running, or if no run came to its end
 * @param faceSeed the seed of that run in a folder that pools several; else null
 * @param jdk version of Java
 * @param status running, complete or stopped
 * @param tables SHA-256 of each table; empty while running
 * @param parts what was pooled, in the order of the seeds; empty if the folder was not made by {@code merge}
 */
@JsonPropertyOrder({
    "program",
    "format",
    "scenario",
    "scenario_sha256",
    "seed",
    "runs_wanted",
    "runs_done",
    "runs_failed",
    "traced",
    "face_run",
    "face_seed",
    "explained",
    "gzip",
    "from",
    "to",
    "jdk",
    "started",
    "ended",
    "status",
    "tables",
    "parts"
})
public record Manifest(
        String program,
        int format,
        String scenario,
        String scenarioSha256,
        long seed,
        int runsWanted,
        int runsDone,
        int runsFailed,
        int traced,
        @Nullable Integer faceRun,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long faceSeed,
        boolean explained,
        boolean gzip,
        String from,
        String to,
        String jdk,
        String started,
        @Nullable String ended,
        String status,
        Map<String, String> tables,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Part> parts) {

    /** The status of a folder whose ensemble ended with all runs. */
    public static final String COMPLETE = "complete";

    /** The status of a folder whose ensemble is under way or was killed. */
    public static final String RUNNING = "running";

    /**
     * The runs of one seed in a folder that pools several.
     *
     * @param runs failed ones included
     * @param traced how many of them, from the first, record the states
     */
    public record Part(long seed, int runs, int failed, int traced, boolean explained) {}

    public Manifest {
        parts = parts == null ? List.of() : List.copyOf(parts);
        tables = new TreeMap<>(tables);
    }

    static Manifest started(Order order, String started) {
        return new Manifest(
                Version.current(),
                1,
                order.scenario(),
                order.sha256(),
                order.seed(),
                order.runs(),
                0,
                0,
                order.traced(),
                null,
                null,
                order.explained(),
                order.packed(),
                order.from(),
                order.to(),
                Runtime.version().toString(),
                started,
                null,
                RUNNING,
                Map.of(),
                List.of());
    }

    /** The run that stands for all; null if none does. */
    public @Nullable FaceRun face() {
        Integer run = faceRun;
        if (run == null) {
            return null;
        }
        return new FaceRun(faceSeed == null ? seed : faceSeed, run, runsDone, !parts.isEmpty());
    }

    Manifest completed(int done, int failed, @Nullable FaceRun face, String ended, Map<String, String> sums) {
        return new Manifest(
                program,
                format,
                scenario,
                scenarioSha256,
                seed,
                runsWanted,
                done,
                failed,
                traced,
                face == null ? null : Integer.valueOf(face.run()),
                face == null || !face.isPooled() ? null : Long.valueOf(face.seed()),
                explained,
                gzip,
                from,
                to,
                jdk,
                started,
                ended,
                COMPLETE,
                sums,
                parts);
    }

    /** Whether an ensemble started with this manifest may be gone on with as {@code order} asks. */
    boolean matches(Order order) {
        return scenarioSha256.equals(order.sha256())
                && seed == order.seed()
                && runsWanted == order.runs()
                && traced == order.traced()
                && explained == order.explained()
                && gzip == order.packed();
    }

    /** Reads the manifest of a folder; a folder that holds anything else than runs of one scenario is refused. */
    public static Manifest read(Path folder) {
        String study = ManifestFile.study(folder);
        if (!study.isEmpty()) {
            throw new FolderException(folder + ": holds what " + study + " wrote, not the runs of one scenario");
        }
        return ManifestFile.read(folder, Manifest.class);
    }
}

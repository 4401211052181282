package westphalia.output.study;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import westphalia.output.Manifest;
import westphalia.output.ManifestFile;
import westphalia.output.Version;

/**
 * What the folder of a study is: {@code manifest.json}.
 *
 * @param program version of the program
 * @param format version of the folder's layout
 * @param study the command that made the folder
 * @param scenario name of the scenario
 * @param scenarioSha256 of the effective scenario, tables included
 * @param options of the command, to do the same again
 * @param unitsWanted units asked for: runs of points
 * @param unitsDone units carried out, failed ones included
 * @param jdk version of Java
 * @param status running or complete
 * @param tables SHA-256 of each table; empty while running
 */
@JsonPropertyOrder({
    "program",
    "format",
    "study",
    "scenario",
    "scenario_sha256",
    "seed",
    "options",
    "units_wanted",
    "units_done",
    "units_failed",
    "jdk",
    "started",
    "ended",
    "status",
    "tables"
})
public record StudyManifest(
        String program,
        int format,
        String study,
        String scenario,
        String scenarioSha256,
        long seed,
        List<String> options,
        int unitsWanted,
        int unitsDone,
        int unitsFailed,
        String jdk,
        String started,
        @Nullable String ended,
        String status,
        Map<String, String> tables) {

    public StudyManifest {
        options = List.copyOf(options);
        tables = new TreeMap<>(tables);
    }

    static StudyManifest started(StudyOrder order) {
        return new StudyManifest(
                Version.current(),
                1,
                order.study(),
                order.scenario(),
                order.sha256(),
                order.seed(),
                order.options(),
                order.units(),
                0,
                0,
                Runtime.version().toString(),
                ManifestFile.now(),
                null,
                Manifest.RUNNING,
                Map.of());
    }

    StudyManifest completed(int done, int failed, Map<String, String> sums) {
        return new StudyManifest(
                program,
                format,
                study,
                scenario,
                scenarioSha256,
                seed,
                options,
                unitsWanted,
                done,
                failed,
                jdk,
                started,
                ManifestFile.now(),
                Manifest.COMPLETE,
                sums);
    }

    /** Whether a study begun with this manifest is the one that {@code order} asks for. */
    boolean matches(StudyOrder order) {
        return study.equals(order.study())
                && scenarioSha256.equals(order.sha256())
                && seed == order.seed()
                && options.equals(order.options())
                && unitsWanted == order.units();
    }

    /** Reads the manifest of a folder; a folder without a readable one is refused. */
    public static StudyManifest read(Path folder) {
        return ManifestFile.read(folder, StudyManifest.class);
    }
}

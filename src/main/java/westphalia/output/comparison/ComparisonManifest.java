package westphalia.output.comparison;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.output.Manifest;
import westphalia.output.ManifestFile;
import westphalia.output.Version;
import westphalia.output.table.FolderException;

/**
 * What the folder of a comparison is: its {@code manifest.json}.
 *
 * @param program version of the program
 * @param format version of the folder's layout
 * @param study {@value #STUDY}, by which the folder is known
 * @param arms the base and then the variants
 * @param runsWanted runs asked for, of each arm
 * @param jdk version of Java
 * @param status running or complete
 * @param tables SHA-256 of each table; empty while running
 */
@JsonPropertyOrder({
    "program",
    "format",
    "study",
    "arms",
    "seed",
    "runs_wanted",
    "jdk",
    "started",
    "ended",
    "status",
    "tables"
})
public record ComparisonManifest(
        String program,
        int format,
        String study,
        List<ArmEntry> arms,
        long seed,
        int runsWanted,
        String jdk,
        String started,
        @Nullable String ended,
        String status,
        Map<String, String> tables) {

    /** What names the command in the manifest. */
    public static final String STUDY = "compare";

    /** One arm; the folder of its name has a manifest of its own. */
    public record ArmEntry(String name, String scenario, String scenarioSha256, String from, String to) {}

    static ComparisonManifest started(List<ArmOrder> arms) {
        return new ComparisonManifest(
                Version.current(),
                1,
                STUDY,
                entries(arms),
                arms.get(0).order().seed(),
                arms.get(0).order().runs(),
                Runtime.version().toString(),
                ManifestFile.now(),
                null,
                Manifest.RUNNING,
                Map.of());
    }

    ComparisonManifest completed(Map<String, String> sums) {
        return new ComparisonManifest(
                program,
                format,
                study,
                arms,
                seed,
                runsWanted,
                jdk,
                started,
                ManifestFile.now(),
                Manifest.COMPLETE,
                sums);
    }

    /** Whether a comparison begun with this manifest may be gone on with as those orders ask. */
    boolean matches(List<ArmOrder> orders) {
        return arms.equals(entries(orders))
                && seed == orders.get(0).order().seed()
                && runsWanted == orders.get(0).order().runs();
    }

    boolean isComplete() {
        return status.equals(Manifest.COMPLETE);
    }

    /** Reads the manifest of a folder that holds a comparison. */
    public static ComparisonManifest read(Path folder) {
        if (!ManifestFile.study(folder).equals(STUDY)) {
            throw new FolderException(folder + ": is not the folder of a comparison");
        }
        return ManifestFile.read(folder, ComparisonManifest.class);
    }

    private static List<ArmEntry> entries(List<ArmOrder> arms) {
        return arms.stream()
                .map(arm -> new ArmEntry(
                        arm.name(),
                        arm.order().scenario(),
                        arm.order().sha256(),
                        arm.order().from(),
                        arm.order().to()))
                .toList();
    }
}

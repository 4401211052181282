package westphalia.output.comparison;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.output.Manifest;
import westphalia.output.ManifestFile;
import westphalia.output.Version;

/**
 * What the folder of a comparison is: its {@code manifest.json}.
 *
 * @param program version of the program
 * @param format version of the folder's layout
 * @param arms the base and then the variants
 * @param runsWanted runs asked for, of each arm
 * @param jdk version of Java
 * @param status running or complete
 * @param tables SHA-256 of each table; empty while running
 */
@JsonPropertyOrder({"program", "format", "arms", "seed", "runs_wanted", "jdk", "started", "ended", "status", "tables"})
record ComparisonManifest(
        String program,
        int format,
        List<ArmEntry> arms,
        long seed,
        int runsWanted,
        String jdk,
        String started,
        @Nullable String ended,
        String status,
        Map<String, String> tables) {

    /** One arm; the folder of its name has a manifest of its own. */
    record ArmEntry(String name, String scenario, String scenarioSha256, String from, String to) {}

    static ComparisonManifest started(List<ArmOrder> arms) {
        return new ComparisonManifest(
                Version.current(),
                1,
                entries(arms),
                arms.get(0).order().seed(),
                arms.get(0).order().runs(),
                Runtime.version().toString(),
                now(),
                null,
                Manifest.RUNNING,
                Map.of());
    }

    ComparisonManifest completed(Map<String, String> sums) {
        return new ComparisonManifest(
                program, format, arms, seed, runsWanted, jdk, started, now(), Manifest.COMPLETE, sums);
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

    static ComparisonManifest read(Path folder) {
        return ManifestFile.read(folder, ComparisonManifest.class, "arms", "is not the folder of a comparison");
    }

    void write(Path folder) throws IOException {
        ManifestFile.write(folder, this);
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

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

package westphalia.output.comparison;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.output.Manifest;
import westphalia.output.ManifestFile;
import westphalia.output.Sums;
import westphalia.output.Version;
import westphalia.output.table.FolderException;

/**
 * What a folder of comparisons is, one a base: its {@code manifest.json}.
 *
 * @param program version of the program
 * @param format version of the folder's layout
 * @param study {@value #STUDY}, by which the folder is known
 * @param name of the folder whose scenarios were compared
 * @param bases the names of the bases, each that of a comparison's folder
 * @param jdk version of Java
 * @param status running or complete
 * @param tables SHA-256 of the table over all comparisons; empty while running
 */
@JsonPropertyOrder({"program", "format", "study", "name", "bases", "jdk", "started", "ended", "status", "tables"})
public record CollectionManifest(
        String program,
        int format,
        String study,
        String name,
        List<String> bases,
        String jdk,
        String started,
        @Nullable String ended,
        String status,
        Map<String, String> tables) {

    /** What names such a folder in the manifest. */
    public static final String STUDY = "compare-folder";

    /** Writes the manifest of a folder that is begun. */
    public static CollectionManifest begin(Path folder, String name, List<String> bases) throws IOException {
        CollectionManifest begun = new CollectionManifest(
                Version.current(),
                1,
                STUDY,
                name,
                bases,
                Runtime.version().toString(),
                ManifestFile.now(),
                null,
                Manifest.RUNNING,
                Map.of());
        ManifestFile.write(folder, begun);
        return begun;
    }

    /** Writes the manifest of a folder whose table is there. */
    public void complete(Path folder) throws IOException {
        ManifestFile.write(
                folder,
                new CollectionManifest(
                        program,
                        format,
                        study,
                        name,
                        bases,
                        jdk,
                        started,
                        ManifestFile.now(),
                        Manifest.COMPLETE,
                        Map.of(EffectsTable.FILE, Sums.sha256(folder.resolve(EffectsTable.FILE)))));
    }

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return status.equals(Manifest.COMPLETE);
    }

    /** Reads the manifest of a folder that holds comparisons, one a base. */
    public static CollectionManifest read(Path folder) {
        if (!ManifestFile.study(folder).equals(STUDY)) {
            throw new FolderException(folder + ": is not a folder of comparisons");
        }
        return ManifestFile.read(folder, CollectionManifest.class);
    }
}

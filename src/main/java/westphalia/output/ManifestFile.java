package westphalia.output;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import westphalia.output.table.FolderException;
import westphalia.scenario.tree.NearestFile;

/** Reads and writes {@code manifest.json}, whatever it is the manifest of. */
public final class ManifestFile {
    /** The name of the file. */
    public static final String NAME = "manifest.json";

    /** The name of a manifest that is not yet whole. */
    static final String NEW = NAME + ".new";

    /** The key that only the manifests of studies have: which command made the folder. */
    private static final String STUDY = "study";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ManifestFile() {}

    /** The command whose study a folder holds, or empty if it holds the runs of one scenario. */
    public static String study(Path folder) {
        return read(folder, JsonNode.class).path(STUDY).asText();
    }

    /** Reads the manifest of a folder; a folder without a readable one is refused. */
    public static <T> T read(Path folder, Class<T> type) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(folder)) {
            throw new FolderException(folder + ": there is no such folder" + NearestFile.hint(folder));
        }
        if (!Files.isRegularFile(file)) {
            throw new FolderException(folder + ": is not a results folder: it has no " + NAME);
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), type);
        } catch (JacksonException damaged) {
            throw new FolderException(file + ": is damaged: " + damaged.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new FolderException(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    /** Writes a manifest; a reader sees the old one or the new one, never half of one. */
    public static void write(Path folder, Object manifest) throws IOException {
        Path temporary = folder.resolve(NEW);
        Files.writeString(temporary, JSON.writeValueAsString(manifest) + "\n");
        Files.move(
                temporary, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The time of day as manifests tell it. */
    public static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

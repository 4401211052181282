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
import westphalia.output.table.FolderException;

/** The file that says what a folder is, {@code manifest.json}, whatever kind of folder. */
public final class ManifestFile {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ManifestFile() {}

    /**
     * Reads the manifest of a folder.
     *
     * @param key a key that only manifests of this kind have
     * @param otherwise what is said of a folder whose manifest does not have it
     * @throws FolderException if there is none, or it cannot be read, or it is of another kind
     */
    public static <M> M read(Path folder, Class<M> kind, String key, String otherwise) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file)) {
            throw new FolderException(folder + ": is not a results folder: it has no " + Manifest.FILE);
        }
        try {
            JsonNode tree = JSON.readTree(Files.readAllBytes(file));
            if (!tree.has(key)) {
                throw new FolderException(folder + ": " + otherwise);
            }
            return JSON.treeToValue(tree, kind);
        } catch (JacksonException damaged) {
            throw new FolderException(file + ": is damaged: " + damaged.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new FolderException(file + ": cannot be read: " + unreadable.getMessage());
        }
    }

    /** Writes a manifest; a reader sees the old one or the new one, never half of one. */
    public static void write(Path folder, Record manifest) throws IOException {
        Path temporary = folder.resolve(Manifest.FILE + ".new");
        Files.writeString(temporary, JSON.writeValueAsString(manifest) + "\n");
        Files.move(
                temporary,
                folder.resolve(Manifest.FILE),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }
}

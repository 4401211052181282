package westphalia.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The paths that a scenario file writes itself, its parents left out. */
public final class Written {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Set<String> paths = new TreeSet<>();

    /** Reads the paths of a file. */
    public Written(Path file) {
        try {
            collect(YAML.readTree(file.toFile()), "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the file writes this key; of a table, whether it names the table. */
    public boolean has(Key key) {
        int column = key.path().indexOf(".*");
        return paths.contains(column < 0 ? key.path() : key.path().substring(0, column));
    }

    private void collect(JsonNode node, String path) {
        String prefix = path.isEmpty() ? "" : path + ".";
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getValue(), prefix + entry.getKey()));
        } else if (node.isArray() && node.size() > 0 && node.get(0).has("id")) {
            node.forEach(item -> collect(item, prefix + item.get("id").asText()));
        } else {
            paths.add(path);
        }
    }
}

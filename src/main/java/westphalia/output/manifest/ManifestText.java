package westphalia.output.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import westphalia.output.manifest.What.Claims;
import westphalia.output.manifest.What.Collection;
import westphalia.output.manifest.What.Comparison;
import westphalia.output.manifest.What.Runs;
import westphalia.output.manifest.What.Study;

/** A manifest as JSON, in which what the folder holds stands beside all else. */
final class ManifestText {
    private static final String STUDY = "study";
    private static final String SETTINGS = "settings";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ManifestText() {}

    /** A kind of folder in words. */
    static String words(Class<? extends What> kind) {
        return Map.of(
                        Runs.class, "the runs of one scenario",
                        Comparison.class, "a comparison",
                        Collection.class, "a folder of comparisons",
                        Study.class, "a study",
                        Claims.class, "claims")
                .getOrDefault(kind, kind.getSimpleName());
    }

    static String of(Manifest<?> manifest) throws JsonProcessingException {
        ObjectNode text = JSON.createObjectNode();
        text.put("program", manifest.build().program());
        text.put("commit", manifest.build().commit());
        text.put("format", manifest.format());
        String study = manifest.what().study();
        if (!study.isEmpty()) {
            text.put(STUDY, study);
        }
        ObjectNode what = JSON.valueToTree(manifest.what());
        JsonNode parts = what.remove("parts");
        text.setAll(what);
        text.put("jdk", manifest.build().jdk());
        text.set("libraries", JSON.valueToTree(manifest.build().libraries()));
        text.put("started", manifest.started());
        text.put("ended", manifest.ended());
        text.put("status", manifest.status());
        text.set("tables", JSON.valueToTree(manifest.tables()));
        if (parts != null) {
            text.set("parts", parts);
        }
        return JSON.writeValueAsString(text) + "\n";
    }

    static Manifest<?> read(byte[] bytes) throws IOException {
        JsonNode text = JSON.readTree(bytes);
        Build build = new Build(
                text.path("program").asText(),
                text.path("commit").asText(Build.UNKNOWN),
                map(text.path("libraries"), new TypeReference<>() {}),
                text.path("jdk").asText());
        return new Manifest<>(
                build,
                text.path("format").asInt(),
                what(text, text.path(STUDY).asText()),
                text.path("started").asText(),
                text.path("ended").isTextual() ? text.path("ended").asText() : null,
                required(text, "status").asText(),
                map(text.path("tables"), new TypeReference<>() {}));
    }

    private static What what(JsonNode text, String study) throws IOException {
        return switch (study) {
            case "" -> {
                required(text, "scenario_sha256");
                yield JSON.treeToValue(text, Runs.class);
            }
            case Comparison.STUDY -> JSON.treeToValue(text, Comparison.class);
            case Collection.STUDY -> JSON.treeToValue(text, Collection.class);
            case Claims.STUDY -> JSON.treeToValue(text, Claims.class);
            default -> study(text, Settings.of(study));
        };
    }

    private static Study study(JsonNode text, @Nullable Class<? extends Settings> kind) throws IOException {
        if (kind == null) {
            throw JsonMappingException.from(
                    JSON.treeAsTokens(text),
                    "no study is called " + text.path(STUDY).asText());
        }
        List<String> options = JSON.convertValue(required(text, "options"), new TypeReference<>() {});
        JsonNode settings = text.has(SETTINGS) ? text.get(SETTINGS) : Settings.ofOptions(options);
        return new Study(
                JSON.treeToValue(settings, kind),
                required(text, "scenario").asText(),
                required(text, "scenario_sha256").asText(),
                required(text, "seed").asLong(),
                map(text.path("inputs"), new TypeReference<>() {}),
                text.path("units_wanted").asInt(),
                text.path("units_done").asInt(),
                text.path("units_failed").asInt(),
                map(text.path("findings"), new TypeReference<>() {}),
                options);
    }

    private static JsonNode required(JsonNode text, String key) throws JsonMappingException {
        JsonNode value = text.path(key);
        if (value.isMissingNode()) {
            throw JsonMappingException.from(JSON.treeAsTokens(text), "it has no key " + key);
        }
        return value;
    }

    private static <V> Map<String, V> map(JsonNode object, TypeReference<Map<String, V>> type) {
        return object.isObject() ? JSON.convertValue(object, type) : Map.of();
    }
}

package westphalia.desktop.session;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Other names for places and parties, kept in a small file beside the scenario; they change what is read, never what is
 * run.
 *
 * <pre>
 * Kosovo = Ruritania        kosovo-2008.names, beside kosovo-2008.yaml
 * Serbia = Freedonia
 * </pre>
 *
 * @param others the other name by the name in the scenario
 */
public record Names(Map<String, String> others) {
    /** All as the scenario has it. */
    public static final Names NONE = new Names(Map.of());

    private static final String ENDING = ".names";

    public Names {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** The names beside a scenario; none if there is no such file or it cannot be read as one. */
    static Names beside(Path scenario) {
        Path file = file(scenario);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return NONE;
        }
        Map<String, String> others = new TreeMap<>();
        lines.stringPropertyNames().forEach(name -> others.put(name, lines.getProperty(name)));
        return new Names(others);
    }

    /**
     * Writes them beside a scenario, or deletes the file if there are none.
     *
     * @return the file
     * @throws IOException if the file cannot be written
     */
    Path write(Path scenario) throws IOException {
        if (others.isEmpty()) {
            Files.deleteIfExists(file(scenario));
        } else {
            Files.writeString(
                    file(scenario),
                    others.entrySet().stream()
                            .map(name -> escaped(name.getKey(), true) + " = " + escaped(name.getValue(), false) + "\n")
                            .collect(Collectors.joining()));
        }
        return file(scenario);
    }

    /** A text as the reader of such files takes it. */
    private static String escaped(String text, boolean isKey) {
        String safe = text.replace("\\", "\\\\");
        return isKey
                ? safe.replace(" ", "\\ ")
                        .replace("=", "\\=")
                        .replace(":", "\\:")
                        .replaceAll("^([#!])", "\\\\$1")
                : safe;
    }

    /** The file beside a scenario. */
    static Path file(Path scenario) {
        String name = String.valueOf(scenario.getFileName());
        int dot = name.lastIndexOf('.');
        return scenario.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    }

    /** Whether all is as the scenario has it. */
    public boolean isEmpty() {
        return others.isEmpty();
    }

    /** A text with every whole name in it replaced, longer names before shorter ones. */
    String in(String text) {
        if (others.isEmpty() || text.isEmpty()) {
            return text;
        }
        String any = others.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])")
                .matcher(text);
        return found.replaceAll(match -> Matcher.quoteReplacement(others.getOrDefault(match.group(), match.group())));
    }

    /** A short sign for a state on a map: its code, or the first letters of its other name. */
    public String sign(String iso3, String name) {
        if (!others.containsValue(name)) {
            return iso3;
        }
        String letters = name.replaceAll("[^\\p{L}]", "").toUpperCase(java.util.Locale.ROOT);
        return letters.substring(0, Math.min(iso3.length(), letters.length()));
    }
}

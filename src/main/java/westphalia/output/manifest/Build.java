package westphalia.output.manifest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The program that is running: what its jar says of itself.
 *
 * @param program the version; {@value #DEVELOPMENT} outside a jar
 * @param commit the commit it was built of, with {@code -changed} if files differed from it; {@value #UNKNOWN} of a
 *     build outside version control
 * @param libraries versions by name
 * @param jdk version of Java
 */
public record Build(String program, String commit, Map<String, String> libraries, String jdk) {
    static final String DEVELOPMENT = "development";
    static final String UNKNOWN = "unknown";

    private static final Pattern JAR = Pattern.compile("(?:.*[/\\\\])?(.+?)-([0-9][^/\\\\]*)\\.jar");
    private static final Build CURRENT = current(jar());

    public Build {
        libraries = new TreeMap<>(libraries);
    }

    /** The program that is running. */
    public static Build current() {
        return CURRENT;
    }

    /** The commit, in a file that only a build by Maven makes. */
    private static String commitOfBuild() {
        try (InputStream file = Build.class.getResourceAsStream("commit.txt")) {
            return file == null ? UNKNOWN : new String(file.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }

    private static Build current(@Nullable Path jar) {
        String jdk = Runtime.version().toString();
        if (jar != null) {
            try (JarFile own = new JarFile(jar.toFile())) {
                Attributes said = own.getManifest().getMainAttributes();
                return new Build(
                        orElse(said.getValue(Attributes.Name.IMPLEMENTATION_VERSION), DEVELOPMENT),
                        commitOfBuild(),
                        libraries(orElse(said.getValue(Attributes.Name.CLASS_PATH), "")
                                .split(" ")),
                        jdk);
            } catch (IOException unreadable) {
                return new Build(DEVELOPMENT, commitOfBuild(), Map.of(), jdk);
            }
        }
        String path = System.getProperty("java.class.path", "");
        return new Build(DEVELOPMENT, commitOfBuild(), libraries(path.split(File.pathSeparator)), jdk);
    }

    private static String orElse(@Nullable String value, String otherwise) {
        return value == null || value.isEmpty() ? otherwise : value;
    }

    /** The jar this class was read from, or null. */
    private static @Nullable Path jar() {
        CodeSource source = Build.class.getProtectionDomain().getCodeSource();
        try {
            Path place = source == null ? null : Path.of(source.getLocation().toURI());
            return place != null && Files.isRegularFile(place) ? place : null;
        } catch (URISyntaxException | RuntimeException elsewhere) {
            return null;
        }
    }

    /** Names and versions as jars' names say them. */
    static Map<String, String> libraries(String... jars) {
        Map<String, String> libraries = new TreeMap<>();
        Stream<Matcher> named = Arrays.stream(jars).map(JAR::matcher).filter(Matcher::matches);
        named.forEach(jar -> libraries.put(jar.group(1), jar.group(2)));
        return libraries;
    }
}

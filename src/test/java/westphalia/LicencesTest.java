package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of licences names what the program stands on, in the versions it stands on. */
class LicencesTest {
    private static final Path PAGE = Path.of("src/site/markdown/licences.md");

    @Test
    void everyLibraryOfThePageIsOnTheClassPathInItsVersion() throws IOException {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> new File(entry).getName())
                .toList();
        Matcher row = Pattern.compile("(?m)^\\| ([a-z0-9-]+)(?: \\(([a-z0-9, -]+)\\))? \\| ([0-9.]+) \\| \\S")
                .matcher(Files.readString(PAGE));
        int libraries = 0;
        while (row.find()) {
            String parts = row.group(2);
            for (String part : parts == null ? List.of("") : List.of(parts.split(", ", -1))) {
                String name = row.group(1) + (part.isEmpty() ? "" : "-" + part);
                assertThat(jars).contains(name + "-" + row.group(3) + ".jar");
                libraries++;
            }
        }
        assertThat(libraries).isEqualTo(21);
    }

    @Test
    void everyLibraryThePomAsksForIsOnThePage() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        String page = Files.readString(PAGE);
        Matcher dependency = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(own);
        int asked = 0;
        while (dependency.find()) {
            if (!dependency.group(1).contains("<scope>test</scope>")) {
                String name = dependency.group(1).replaceFirst("(?s).*?<artifactId>(.*?)</artifactId>.*", "$1");
                assertThat(page).contains(name.startsWith("batik-") ? name.substring(6) : "| " + name + " |");
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(8);
    }
}

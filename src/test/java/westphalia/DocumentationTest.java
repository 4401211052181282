package westphalia;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import westphalia.cli.CommandLineDoor;
import westphalia.model.parameter.ParameterDefinition;
import westphalia.output.ParameterTable;
import westphalia.scenario.schema.ScenarioReference;

/** What the documentation says of the program is so. */
class DocumentationTest {
    private static final Path PAGES = Path.of("src/site/markdown");

    @Test
    void thePageOfParametersIsTheOneTheProgramPrints() throws IOException {
        assertThat(Files.readString(PAGES.resolve("parameters.md")))
                .as("remake it with: westphalia parameters --format markdown")
                .endsWith(ParameterTable.markdown(ParameterDefinition.all()));
    }

    @Test
    void theTablesOfTheReferenceAreTheOnesTheProgramPrints() throws IOException {
        assertThat(Files.readString(PAGES.resolve("reference.md")))
                .as("remake them with: westphalia schema --format markdown")
                .endsWith(ScenarioReference.markdown());
    }

    @Test
    void theCitationNamesThisVersionAndLicence() throws IOException {
        JsonNode citation = new YAMLMapper().readTree(Files.readString(Path.of("CITATION.cff")));
        assertThat(citation.path("cff-version").asText()).isEqualTo("1.2.0");
        for (String key : List.of("message", "title", "authors")) {
            assertThat(citation.has(key)).as(key).isTrue();
        }
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom)
                .contains("<version>" + citation.path("version").asText() + "</version>\n  <name>Westphalia</name>");
        assertThat(pom).contains("<name>" + citation.path("license").asText() + "</name>");
    }

    @Test
    void whatColumnsMeanIsWhatTheProgramPrints() throws IOException {
        StringWriter printed = new StringWriter();
        CommandLineDoor.run(
                new String[] {"schema", "--columns"}, new PrintWriter(printed), new PrintWriter(new StringWriter()));
        assertThat(Files.readString(PAGES.resolve("reference.md")))
                .as("remake it with: westphalia schema --columns")
                .contains(printed.toString());
    }

    @Test
    void theMenuOfTheSiteLeadsToPages() throws IOException {
        Matcher item =
                Pattern.compile("href=\"([^\"]+)\\.html\"").matcher(Files.readString(PAGES.resolveSibling("site.xml")));
        int items = 0;
        while (item.find()) {
            assertThat(PAGES.resolve(item.group(1) + ".md")).exists();
            items++;
        }
        assertThat(items).isGreaterThan(20);
    }

    @Test
    void everyWhatIfHasAPageForTeachersWithAPlaceForFindings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "what-if"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", ".md")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(PAGES.resolve("what-ifs").resolve(name))
                            .content()
                            .contains("<!-- findings -->\n", "<!-- end of findings -->"));
        }
    }

    @Test
    void everyParameterSaysWhereItsValueComesFrom() {
        for (ParameterDefinition definition : ParameterDefinition.all()) {
            assertThat(definition.source()).as(definition.path()).isNotEmpty();
            assertThat(definition.preset()).as(definition.path()).isBetween(definition.min(), definition.max());
        }
    }

    @Test
    void everyShippedScenarioIsNamedInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            List<String> scenarios = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
            assertThat(scenarios)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(readme).contains("scenarios/" + name));
        }
    }

    @Test
    void everyLinkToAFileLeadsToOne() throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES).filter(Files::isRegularFile)) {
            Stream.concat(Stream.of(Path.of("README.md")), pages)
                    .forEach(DocumentationTest::assertThatLinksLeadToFiles);
        }
    }

    private static void assertThatLinksLeadToFiles(Path page) {
        Matcher link = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)").matcher(read(page));
        while (link.find()) {
            if (!link.group(1).startsWith("http")) {
                Path target = page.resolveSibling(link.group(1)).normalize();
                assertThat(target).as(page + " links").exists();
                assertThat(!page.startsWith(PAGES) || target.startsWith(PAGES.getParent()))
                        .as(page + " links to " + target + ", which the site and the zip do not have")
                        .isTrue();
            }
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void everyCommandInTheReadmeIsOneOfTheProgram() throws IOException {
        Matcher command = Pattern.compile("westphalia\\.jar ([a-z]+)").matcher(Files.readString(Path.of("README.md")));
        int commands = 0;
        while (command.find()) {
            StringWriter out = new StringWriter();
            int code = CommandLineDoor.run(
                    new String[] {command.group(1), "--help"}, new PrintWriter(out), new PrintWriter(out));
            assertThat(code).as(out.toString()).isZero();
            commands++;
        }
        assertThat(commands).isGreaterThan(4);
    }

    /** Remake the page with {@code -Ddocumentation.remake=true}. */
    @Test
    void whatThePageOfExplanationsShowsIsWhatTheProgramPrints() throws IOException {
        Path page = PAGES.resolve("explain.md");
        Matcher block = Pattern.compile("```\n\\$ java -jar target/westphalia\\.jar ([^\n]+)\n.*?```", Pattern.DOTALL)
                .matcher(Files.readString(page));
        String remade = block.replaceAll(match -> Matcher.quoteReplacement(
                "```\n$ java -jar target/westphalia.jar " + match.group(1) + "\n" + answer(match.group(1)) + "```"));
        if (Boolean.getBoolean("documentation.remake")) {
            Files.writeString(page, remade);
        }

        assertThat(remade.split("\\$ java", -1)).hasSizeGreaterThan(6);
        assertThat(Files.readString(page)).isEqualTo(remade);
    }

    private static String answer(String command) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int code = CommandLineDoor.run(command.split(" ", -1), new PrintWriter(out), new PrintWriter(error));
        assertThat(code).as(error.toString()).isZero();
        return out.toString();
    }
}
